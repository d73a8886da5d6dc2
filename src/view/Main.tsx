import css from './App.module.css';
import { early } from './language/early.ts';

export function Main({ children }: { children: React.ReactNode }) {
  return (
    <main className={css.page}>
      {early.languageMissing !== '' && <p className={css.language}>{early.languageMissing}</p>}
      {children}
    </main>
  );
}
