import { readReadiness } from '@touchstone/core/health/read-readiness';
import { services } from '@/server/services';

export const dynamic = 'force-dynamic';

/** 200 when this instance may take judgments; 503 with the reasons when not. */
export async function GET(): Promise<Response> {
  try {
    const problems = await readReadiness(services().db);
    return Response.json(
      { ready: problems.length === 0, problems },
      { status: problems.length === 0 ? 200 : 503 },
    );
  } catch {
    return Response.json({ ready: false, problems: ['The database does not answer.'] }, { status: 503 });
  }
}
