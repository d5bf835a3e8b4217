package concordat.domain.pack;

import concordat.domain.job.JobLine;
import java.util.Optional;

/**
 * The pack of a meeting as a reader finds it.
 *
 * @param plan what it holds for this reader; empty if it has not been published and is not for them yet
 * @param made the pack, if it has been made of that
 * @param making the reader's own job that makes it; empty if there is none, or the last one ended well
 * @param notAccepted how many papers wait for being accepted, as far as the reader may know
 */
public record PackSheet(Optional<PackPlan> plan, Optional<MadePack> made, Optional<JobLine> making, int notAccepted) {}
