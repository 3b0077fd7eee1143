import type { Language } from '../language'

const en = {
  glossaryLead:
    'Every technical word of the book, {n} in all, with its Korean name. The numbers lead to the sentence in which a section introduces it.',
  referencesLead:
    'Every work that the text, its numbers and its figures rest on, {n} in all. The numbers lead to the sections that cite it.',
  letters: 'Letters',
  usedIn: 'In',
  citedIn: 'Cited in',
}

const ko: Record<keyof typeof en, string> = {
  glossaryLead:
    '책에 나오는 전문 용어 {n}개를 영어 이름과 함께 모았어요. 번호를 누르면 그 절에서 용어를 소개하는 문장으로 가요.',
  referencesLead:
    '글과 숫자와 그림이 기대고 있는 문헌 {n}편이에요. 번호를 누르면 그 문헌을 인용한 절로 가요.',
  letters: '첫 글자',
  usedIn: '나오는 절',
  citedIn: '인용한 절',
}

/** The words of the two pages, apart from the others': no section needs them. */
export const backMatterStrings: Record<Language, Record<keyof typeof en, string>> = { ko, en }
