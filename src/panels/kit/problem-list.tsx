import { Words } from './words';

interface ProblemListProps {
  /** Spanish, one sentence or two each. */
  readonly problems: readonly string[];
  readonly class?: string;
}

/** What a person is to put right, in a Notice that says where. */
export const ProblemList = ({ problems, class: name }: ProblemListProps) => (
  <ul class={name}>
    {problems.map((problem) => (
      <li key={problem}>
        <Words text={problem} />
      </li>
    ))}
  </ul>
);
