import './common-texts.css';

interface CommonTextsProps {
  readonly texts: readonly string[];
  readonly onChoose: (text: string) => void;
}

/** What people often write into a field, each a press away. */
export function CommonTexts({ texts, onChoose }: CommonTextsProps) {
  return (
    <div class="common-texts">
      {texts.map((text) => (
        <button key={text} type="button" class="common-texts__text" onClick={() => onChoose(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}
