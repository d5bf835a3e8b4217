package concordat.domain.board;

import concordat.domain.job.JobLine;
import java.util.Optional;

/**
 * A board report that was asked for, and how far it is.
 *
 * @param work on it behind the pages; empty if there is none, or its reader is somebody else
 */
public record BoardReportSheet(BoardReportRun run, Optional<JobLine> work) {}
