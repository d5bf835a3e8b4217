package concordat.domain.news;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Everybody reads what is told them: with their rights as they are then, a thing that was told twice once. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingNews {
    private static final int SHOWN = 10;

    private final NewsKinds kinds;
    private final Mails mails;
    private final MailAddresses addresses;
    private final Clock clock;

    @Inject
    ReadingNews(NewsKinds kinds, Mails mails, MailAddresses addresses, Clock clock) {
        this.kinds = kinds;
        this.mails = mails;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What there is to say of these things; nothing of those that the actor may not see. */
    public List<NewsItem> items(Collection<OutgoingMail.Piece> pieces) {
        return pieces.stream()
                .distinct()
                .flatMap(piece -> kinds.find(piece.kind()).stream()
                        .flatMap(kind -> kind.read(piece.subject(), clock.instant()).stream()))
                .distinct()
                .toList();
    }

    /** The actor's own page: where they get mail, how often, and what became of the last ones. */
    public NewsSheet own() {
        return new NewsSheet(addresses.own(), addresses.isDaily(), mails.own(SHOWN));
    }
}
