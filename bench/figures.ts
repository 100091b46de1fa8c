/** Figures of relevance: what share of people find what they need, and where in the list. */

export interface GradedQuery {
  id: string;
  query: string;
  kind: string;
  /** Kind of service → 2 what is needed, 1 a sensible alternative. */
  relevant: { [type: string]: number };
}

export interface Figures {
  n: number;
  ndcg10: number;
  success1: number;
  success3: number;
  empty: number;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: number[]): number => grades.slice(0, 10).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

/** The figures of one question: `results` are the types of the services found, best first; `all` those of every service. */
export function figuresOf({ relevant }: GradedQuery, results: string[], all: string[]): Figures {
  const grade = (type: string): number => relevant[type] ?? 0;
  const ideal = discounted(all.map(grade).sort((a, b) => b - a));
  const right = (most: number): number => (results.slice(0, most).some((type) => grade(type) === 2) ? 1 : 0);
  return {
    n: 1,
    ndcg10: ideal ? discounted(results.map(grade)) / ideal : 0,
    success1: right(1),
    success3: right(3),
    empty: results.length === 0 ? 1 : 0,
  };
}

/** Means over questions; `empty` is a count. */
export function meanFigures(figures: Figures[]): Figures {
  const mean = (pick: (figure: Figures) => number): number =>
    Number((figures.reduce((sum, f) => sum + pick(f), 0) / Math.max(1, figures.length)).toFixed(4));
  return {
    n: figures.length,
    ndcg10: mean((f) => f.ndcg10),
    success1: mean((f) => f.success1),
    success3: mean((f) => f.success3),
    empty: figures.reduce((sum, f) => sum + f.empty, 0),
  };
}
