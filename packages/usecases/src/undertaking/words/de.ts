export const DE = `Vertraulichkeitserklärung (Fassung 2026-11)

Indem sie diesen Bedarf lesen will, verpflichtet sich die Organisation, die ich vertrete, gegenüber dem Betreiber des Netzwerks zugunsten des Unternehmens, das ihn geäußert hat:
1. das Gelesene nur zu verwenden, um zu entscheiden, ob sie den Bedarf decken kann, und um darauf zu antworten;
2. es nur an Personen ihrer Organisation weiterzugeben, die es dafür brauchen und zur selben Verschwiegenheit verpflichtet sind;
3. nicht herausfinden zu wollen, weder aus dem Gelesenen noch anders, wer dieses Unternehmen ist, bevor es seinen Namen genannt hat;
4. das Erhaltene auf Verlangen, oder wenn nichts daraus folgt, zu vernichten.

Diese Verpflichtung gilt drei Jahre. Sie betrifft weder Öffentliches noch was die Organisation bereits wusste, noch was sie von Gesetzes wegen sagen muss. Sie verpflichtet niemanden, einen Vertrag zu schließen.`;
