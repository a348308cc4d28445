import type { Match } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { ContributionBar } from '../../match/contribution-bar.tsx';
import { criterionName } from '../../match/criterion-name.ts';
import { GateList } from '../../match/gate-list.tsx';
import { SIGNS, signOf } from '../../match/sign.ts';
import classes from './compare.module.css';
import { criteriaOf } from './compared.ts';

/** One row a criterion, and the disqualifiers below them. */
export function CompareRows({ matches }: { matches: readonly Match[] }) {
  const t = useTranslations();
  return (
    <tbody>
      {criteriaOf(matches).map((key) => (
        <tr key={key}>
          <th scope="row" className={classes.what}>
            {criterionName(t, key)}
          </th>
          {matches.map((match) => {
            const criterion = match.explanation.criteria.find((one) => one.key === key);
            if (criterion === undefined) return <td key={match.id}>{t('compare.unsaid')}</td>;
            const sign = signOf(criterion.contribution);
            return (
              <td key={match.id}>
                <span className={classes.bar}>
                  <span aria-hidden="true">{SIGNS[sign]}</span>
                  <ContributionBar contribution={criterion.contribution} />
                </span>
                {criterion.text} <span className={classes.sign}>{t(`match.sign.${sign}`)}</span>
              </td>
            );
          })}
        </tr>
      ))}
      <tr>
        <th scope="row" className={classes.what}>
          {t('match.gates')}
        </th>
        {matches.map((match) => (
          <td key={match.id}>
            <GateList gates={match.explanation.gates} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}
