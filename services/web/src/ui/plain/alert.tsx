import looks from 'virtual:mantine-looks/Alert';
import type { ReactNode } from 'react';
import { variables } from './size.ts';

interface Props {
  readonly title: string;
  readonly icon: ReactNode;
  readonly role?: 'alert' | 'status';
  readonly color?: 'bleu' | 'garance' | 'orange';
  readonly children: ReactNode;
}

/** Something to be noticed: its icon, what it is, what to do. */
export function Alert({ title, icon, role = 'alert', color = 'bleu', children }: Props) {
  return (
    <div
      className={looks.root}
      role={role}
      style={variables({
        '--alert-bg': `var(--mantine-color-${color}-light)`,
        '--alert-color': `var(--mantine-color-${color}-light-color)`,
      })}
    >
      <div className={looks.wrapper}>
        <div className={looks.icon}>{icon}</div>
        <div className={looks.body}>
          <div className={looks.title}>
            <span className={looks.label}>{title}</span>
          </div>
          <div className={looks.message}>{children}</div>
        </div>
      </div>
    </div>
  );
}
