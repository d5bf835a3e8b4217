package concordat.web.agreement;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The register of agreements, 50 to a page. */
@Named
@RequestScoped
public class AgreementsPage {
    private static final int SOON_DAYS = 90;

    private final Page<AgreementRow> page;
    private final boolean recording;

    @Inject
    AgreementsPage(ReadingAgreements reading, Query query, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        AgreementFilter filter = AgreementFilter.all().containing(query.get("q"));
        filter = filter.ofType(constant(query.get("type"), AgreementType.values()))
                .standing(constant(query.get("standing"), AgreementStanding.values()))
                .flagged(constant(query.get("flag"), AgreementFlag.values()))
                .dueBy(query.is("due", "soon") ? today.plusDays(SOON_DAYS) : null);
        recording = reading.canRecord();
        page = reading.register(filter, order(query.get("sort")), Keyset.after(query.get("after")));
    }

    private static <E extends Enum<E>> @org.jspecify.annotations.Nullable E constant(String name, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static AgreementOrder order(String sort) {
        boolean descending = sort.startsWith("-");
        return switch (descending ? sort.substring(1) : sort) {
            case "reference" -> new AgreementOrder(AgreementOrder.Column.REFERENCE, descending);
            case "end" -> new AgreementOrder(AgreementOrder.Column.END, descending);
            case "review" -> new AgreementOrder(AgreementOrder.Column.REVIEW, descending);
            default -> new AgreementOrder(AgreementOrder.Column.TITLE, descending);
        };
    }

    /** Whether the reader could put an agreement on record. */
    public boolean isRecording() {
        return recording;
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<Option> getTypes() {
        return Arrays.stream(AgreementType.values())
                .map(type -> Option.of(type.name(), type.words()))
                .toList();
    }

    public List<Option> getStandings() {
        return Arrays.stream(AgreementStanding.values())
                .map(standing -> Option.of(standing.name(), standing.words()))
                .toList();
    }

    public List<Option> getFlags() {
        return Arrays.stream(AgreementFlag.values())
                .map(flag -> Option.of(flag.name(), flag.words()))
                .toList();
    }

    public List<Option> getDue() {
        return List.of(Option.of("soon", "End, review or notice in 90 days"));
    }

    /** The colour that goes with a standing; its words always stand beside it. */
    static String tone(AgreementStanding standing) {
        return switch (standing) {
            case IN_FORCE -> "good";
            case EXPIRED_OPERATING_WITHOUT_AGREEMENT -> "bad";
            case CANNOT_TELL, NOT_YET_IN_FORCE -> "attention";
            case IN_PREPARATION -> "info";
            case TERMINATED, SUPERSEDED, ARCHIVED -> "neutral";
        };
    }

    /** An agreement as the register shows it. */
    public record Row(
            String id,
            String title,
            String reference,
            String type,
            String parties,
            String status,
            String tone,
            List<AgreementFlag> flags,
            String end,
            String review) {
        static Row of(AgreementRow row) {
            return new Row(
                    row.id().value().toString(),
                    row.title(),
                    row.reference(),
                    row.type().words(),
                    row.parties(),
                    row.status().words(),
                    AgreementsPage.tone(row.status().standing()),
                    row.flags().stream().sorted().toList(),
                    end(row),
                    Words.date(row.dates().review()));
        }

        /** The last day, as it stands today. */
        private static String end(AgreementRow row) {
            LocalDate end = row.dates().end();
            if (end == null) {
                return row.runsOn() ? "No end" : Words.date(null);
            }
            String last = Words.date(end.minusDays(1));
            return row.runsOn() ? last + ", renews by itself" : last;
        }
    }
}
