/** The pipeline and a server of feeds for the tests of one file: started once, wiped before each test, closed after the last. */
import { after, beforeEach } from 'node:test';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { type Pipeline, startPipeline } from './pipeline.ts';

/** `keep`: what one test leaves is for the next. */
export async function pipelineForTests({ keep = false } = {}): Promise<{ pipeline: Pipeline; feeds: FeedServer }> {
  const feeds = await startFeedServer();
  after(() => feeds.close());
  const pipeline = await startPipeline();
  after(() => pipeline.close());
  if (!keep)
    beforeEach(async () => {
      feeds.answers.clear();
      feeds.asked.length = 0;
      await pipeline.wipe();
    });
  return { pipeline, feeds };
}
