package concordat.domain.minutes;

import concordat.domain.committee.Office;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.news.Announcement;
import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import concordat.domain.news.Recipients;
import concordat.domain.shared.Event;
import concordat.domain.shared.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Minutes wait for somebody: for the chair to review the draft or to sign, or for the secretary to change or circulate it (MI-1). */
@Dependent
class MinutesWait implements NewsKind {
    private final MinuteBook book;
    private final SeatHolders holders;
    private final MinutesNews news;
    private final Clock clock;

    @Inject
    MinutesWait(MinuteBook book, SeatHolders holders, MinutesNews news, Clock clock) {
        this.book = book;
        this.holders = holders;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "minutes-wait";
    }

    @Override
    public String words() {
        return "Minutes that wait for you";
    }

    @Override
    public List<Announcement> announce(Event event) {
        if (event instanceof MinutesEvent.MinutesSubmitted || event instanceof MinutesEvent.MinutesApproved) {
            MinutesEvent happened = (MinutesEvent) event;
            return chairs(book.get(happened.minutes())).stream()
                    .map(chair -> tell(happened, chair))
                    .toList();
        }
        if (event instanceof MinutesEvent.MinutesReturned || event instanceof MinutesEvent.MinutesAgreed) {
            MinutesEvent happened = (MinutesEvent) event;
            return book.get(happened.minutes()).submitter().map(secretary -> tell(happened, secretary)).stream()
                    .toList();
        }
        return List.of();
    }

    private List<PersonId> chairs(Minutes minutes) {
        return holders.of(minutes.committee(), clock.instant()).stream()
                .filter(seat -> seat.office() == Office.CHAIR)
                .map(SeatHolder::holder)
                .filter(Objects::nonNull)
                .map(holder -> holder.person())
                .distinct()
                .toList();
    }

    private Announcement tell(MinutesEvent event, PersonId whom) {
        return new Announcement(
                name(),
                event.minutes().value(),
                event.within().value(),
                Recipients.person(whom),
                event.kind() + " " + clock.instant());
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return news.read(new MinutesId(subject), minutes -> switch (minutes.state()) {
            case DRAFTING ->
                minutes.returnedBecause().isEmpty()
                        ? Optional.empty()
                        : Optional.of("The chair has returned the draft minutes: ");
            case CHAIR_REVIEW ->
                Optional.of(
                        minutes.agreedAt().isPresent()
                                ? "The chair has agreed to the draft minutes: "
                                : "Minutes to review: ");
            case APPROVED, APPROVED_WITH_AMENDMENTS -> Optional.of("Minutes to sign: ");
            case UNCONFIRMED, SIGNED, PUBLISHED -> Optional.empty();
        });
    }
}
