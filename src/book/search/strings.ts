import { useLanguage, type Language } from '../language'

const en = {
  title: 'Search the book',
  placeholder: 'A word, a section, a figure',
  hint: 'Small and capital letters, hyphens and endings make no difference. Korean words work too.',
  loading: 'Loading the index…',
  failed: 'The index could not be loaded. Check your connection, then try again.',
  again: 'Try again',
  close: 'Close',
  results: 'Results',
  count: '{n} places found.',
  countOne: 'One place found.',
  countMost: 'The {n} best places.',
  none: 'Nothing in the book matches “{query}”. Try a shorter word or its Korean name, or look through the contents.',
  toContents: 'To the contents',
  less: 'Nothing matches “{query}” as it is; these match “{searched}”.',
  inOther: 'Not in the English text; these are places in the Korean one.',
  term: 'Term',
  figure: 'Figure',
  keys: '↑ ↓ to choose · Enter to go · Esc to close',
}

const ko: Record<keyof typeof en, string> = {
  title: '책에서 찾기',
  placeholder: '낱말, 절, 그림',
  hint: '띄어쓰기와 조사는 달라도 괜찮아요. 영어 이름으로도 찾을 수 있어요.',
  loading: '찾아보기를 불러오는 중…',
  failed: '찾아보기를 불러오지 못했어요. 인터넷 연결을 확인하고 다시 해 보세요.',
  again: '다시 하기',
  close: '닫기',
  results: '찾은 곳',
  count: '{n}곳을 찾았어요.',
  countOne: '한 곳을 찾았어요.',
  countMost: '가장 잘 맞는 {n}곳이에요.',
  none: '‘{query}’에 맞는 곳이 책에 없어요. 더 짧은 낱말이나 영어 이름으로 찾거나 차례를 훑어보세요.',
  toContents: '차례로 가기',
  less: '‘{query}’ 그대로는 없어서 ‘{searched}’까지만 찾았어요.',
  inOther: '한국어 본문에는 없어서 영어 본문에서 찾았어요.',
  term: '용어',
  figure: '그림',
  keys: '↑ ↓ 고르기 · Enter 가기 · Esc 닫기',
}

const strings: Record<Language, Record<keyof typeof en, string>> = { ko, en }

/** The words of the search dialog in the language of the page. */
export const useSearchStrings = () => strings[useLanguage()]
