/** Does each job, at most `lanes` at once, in order of starting. Answers in the jobs' order. */
export async function inLanes<Job, Done>(lanes: number, jobs: Job[], work: (job: Job) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < jobs.length) {
      const at = next++;
      done[at] = await work(jobs[at] as Job);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane));
  return done;
}
