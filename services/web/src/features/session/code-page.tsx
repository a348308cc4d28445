import { CodeForm } from './code-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { BackToSignIn } from './token-page.tsx';

/** The second factor of a sign-in that began: the app's code, or one of the backup codes. */
export function CodePage({ onEntered }: { onEntered: () => Promise<void> }) {
  return (
    <SignInFrame title="code.title">
      <CodeForm onEntered={onEntered} refused={<BackToSignIn />} />
    </SignInFrame>
  );
}
