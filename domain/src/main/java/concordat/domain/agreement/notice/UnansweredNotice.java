package concordat.domain.agreement.notice;

import concordat.domain.agreement.Deadline;
import concordat.domain.shared.PartnershipId;

/** A notice whose answer is awaited until the end of a day. */
public record UnansweredNotice(
        FormalNoticeId id,
        PartnershipId partnership,
        String reference,
        String title,
        int number,
        FormalNoticeKind kind,
        Deadline due) {}
