import { estimateComplexity } from '../../routing/complexity/estimate.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Complexity } from '../../model/complexity.ts';
import type { Failure } from '../../model/failure.ts';
import type { TaskQuestion } from '../../ports/routing.ts';
import type { RoutingParts } from './routing-parts.ts';

/** How hard a piece of work is: `Routing.estimate`. */
export async function estimate(_parts: RoutingParts, question: TaskQuestion): Promise<Result<Complexity, Failure>> {
  return await Promise.resolve(ok(estimateComplexity({ text: question.text, files: question.files })));
}
