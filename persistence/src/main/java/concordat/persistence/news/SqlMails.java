package concordat.persistence.news;

import concordat.domain.news.Announcement;
import concordat.domain.news.MailFigures;
import concordat.domain.news.MailId;
import concordat.domain.news.MailLine;
import concordat.domain.news.MailState;
import concordat.domain.news.Mails;
import concordat.domain.news.OutgoingMail;
import concordat.domain.shared.Lines;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Dependent
class SqlMails implements Mails {
    private static final int LONGEST_MESSAGE = 1_000;

    private final EntityManager entities;

    @Inject
    SqlMails(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void tell(List<Announcement> news) {
        entities.createNativeQuery(
                        """
                        select app.tell(:kinds, cast(:subjects as uuid[]), cast(:partnerships as uuid[]), :groups,
                                        cast(:ids as uuid[]), :occasions)""")
                .setParameter("kinds", news.stream().map(Announcement::kind).toArray(String[]::new))
                .setParameter(
                        "subjects",
                        news.stream().map(each -> each.subject().toString()).toArray(String[]::new))
                .setParameter(
                        "partnerships",
                        news.stream()
                                .map(each -> each.partnership() == null
                                        ? null
                                        : each.partnership().toString())
                                .toArray(String[]::new))
                .setParameter(
                        "groups",
                        news.stream()
                                .map(each -> each.recipients().group().name())
                                .toArray(String[]::new))
                .setParameter(
                        "ids",
                        news.stream()
                                .map(each -> each.recipients().id().toString())
                                .toArray(String[]::new))
                .setParameter(
                        "occasions", news.stream().map(Announcement::occasion).toArray(String[]::new))
                .getSingleResult();
    }

    @Override
    public Optional<OutgoingMail> take(UUID lease, Instant now, Instant until) {
        Query query = entities.createNativeQuery(
                        """
                        with next as (
                            select id from concordat.mail
                             where state = 'WAITING' and due_at <= :now or state = 'SENDING' and lease_until < :now
                             order by due_at, id
                             limit 1
                               for update skip locked)
                        update concordat.mail m
                           set state = 'SENDING', attempt = m.attempt + 1, lease = :lease, lease_until = :until
                          from next
                         where m.id = next.id
                        returning m.id, m.person_id, m.daily, m.attempt,
                                  coalesce((select a.address from concordat.mail_address a where a.id = m.person_id), '') as address""",
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("lease", lease)
                .setParameter("until", until);
        return Row.find(
                query,
                row -> new OutgoingMail(
                        new MailId(row.id("id")),
                        new PersonId(row.id("person_id")),
                        row.text("address"),
                        row.flag("daily"),
                        (int) row.number("attempt"),
                        lease,
                        news(row.id("id"))));
    }

    private List<OutgoingMail.Piece> news(UUID mail) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select kind, subject_id from concordat.mail_news where mail_id = :mail
                                 order by told_at, ordinal, id""",
                                Tuple.class)
                        .setParameter("mail", mail),
                row -> new OutgoingMail.Piece(row.text("kind"), row.id("subject_id")));
    }

    @Override
    public void end(OutgoingMail mail, MailState state, Instant at, String message) {
        entities.createNativeQuery(
                        """
                        update concordat.mail
                           set state = :state, ended_at = :at, message = :message, lease = null, lease_until = null
                         where id = :id and lease = :lease""")
                .setParameter("state", state.name())
                .setParameter("at", at)
                .setParameter("message", shown(message))
                .setParameter("id", mail.id().value())
                .setParameter("lease", mail.lease())
                .executeUpdate();
    }

    @Override
    public void retry(OutgoingMail mail, Instant due, boolean counted, String message) {
        entities.createNativeQuery(
                        """
                        update concordat.mail
                           set state = 'WAITING', due_at = :due, attempt = attempt - :uncounted, message = :message,
                               lease = null, lease_until = null
                         where id = :id and lease = :lease""")
                .setParameter("due", due)
                .setParameter("uncounted", counted ? 0 : 1)
                .setParameter("message", shown(message))
                .setParameter("id", mail.id().value())
                .setParameter("lease", mail.lease())
                .executeUpdate();
    }

    @Override
    public void server(boolean reached, Instant at, String message) {
        entities.createNativeQuery(
                        reached
                                ? "update concordat.mail_server set reached_at = :at, away_since = null, message = :message"
                                : """
                                update concordat.mail_server
                                   set away_since = coalesce(away_since, :at), message = :message""")
                .setParameter("at", at)
                .setParameter("message", shown(message))
                .executeUpdate();
    }

    @Override
    public List<MailLine> own(int most) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select id, daily, state, ended_at, message from concordat.mail
                                 where person_id = app.person() and state in ('SENT', 'GIVEN_UP')
                                 order by ended_at desc, id desc limit :most""",
                                Tuple.class)
                        .setParameter("most", most),
                row -> new MailLine(
                        new MailId(row.id("id")),
                        row.flag("daily"),
                        MailState.valueOf(row.text("state")),
                        row.instant("ended_at"),
                        row.text("message")));
    }

    @Override
    public MailFigures figures(Instant now) {
        return Row.find(
                        entities.createNativeQuery("select * from app.mail_figures(:now)", Tuple.class)
                                .setParameter("now", now),
                        row -> new MailFigures(
                                (int) row.number("waiting"),
                                (int) row.number("refused"),
                                row.instantOrNull("reached_at"),
                                row.instantOrNull("away_since"),
                                row.text("message")))
                .orElseThrow(() -> new NotFound("page"));
    }

    @Override
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from concordat.mail where ended_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private static String shown(String message) {
        String line = Lines.one(Objects.requireNonNull(message));
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE);
    }
}
