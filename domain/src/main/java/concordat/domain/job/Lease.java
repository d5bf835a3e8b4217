package concordat.domain.job;

import java.util.UUID;

/** The right of one node to run a job, until it ends; a job taken again has another. */
public record Lease(JobId job, UUID token) {}
