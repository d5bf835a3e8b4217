package concordat.domain.agreement.notice;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The formal notices, and addresses for them, of all agreements that the actor may see. */
public interface FormalNotices {
    /** At most so many deadlines are shown to one person at once. */
    int MOST = 50;

    void add(FormalNotice notice);

    void add(NoticeAddress address);

    /** All under that agreement, by number. */
    List<FormalNotice> under(AgreementId agreement);

    /** All addresses that were ever on record, by party and first day. */
    List<NoticeAddress> addresses(AgreementId agreement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    FormalNotice get(FormalNoticeId id);

    /**
     * Takes hold of a notice to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    FormalNotice lock(FormalNoticeId id, long seen);

    /** Those that one of these organisations gave or received, still to be answered, by that day or before. */
    List<UnansweredNotice> unanswered(LocalDate by, Set<OrganisationId> parties);
}
