package concordat.web.agreement;

import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementQuestion;
import concordat.domain.agreement.AgreementRegister;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.view.Register;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of agreements, 50 to a page. */
@Named
@RequestScoped
public class AgreementsPage {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 18, 24);

    private final ReadingPartners partners;
    private final ReadingCommittees committees;
    private final Query query;
    private final AgreementQuestion asked;
    private final Page<AgreementRow> page;
    private final boolean recording;
    private final int count;

    @Inject
    AgreementsPage(
            ReadingAgreements reading,
            ReadingPartners partners,
            ReadingCommittees committees,
            CurrentActor actor,
            Query query,
            Clock clock) {
        this.partners = partners;
        this.committees = committees;
        this.query = query;
        asked = AgreementQuestion.asked(query::get, LocalDate.ofInstant(clock.instant(), Term.LONDON), actor.person());
        recording = reading.canRecord();
        page = reading.register(asked.filter(), asked.order(), Keyset.after(query.get("after")));
        count = reading.count(asked.filter());
    }

    /** How many agreements the filter finds, in words. */
    public String getFound() {
        return count > AgreementRegister.MOST_COUNTED
                ? "More than " + Words.number(AgreementRegister.MOST_COUNTED) + " agreements"
                : Words.count(count, "agreement", "agreements");
    }

    /** What of the filter cannot be understood, and so does not narrow the register; empty if all can. */
    public String getNotUnderstood() {
        String strange = Stream.of("from", "to")
                .filter(name -> !query.get(name).isBlank())
                .filter(name -> name.equals("from")
                        ? asked.filter().traits().valueFrom() == null
                        : asked.filter().traits().valueTo() == null)
                .map(query::get)
                .collect(Collectors.joining(", "));
        return strange.isEmpty() ? "" : "Not understood as a value in pounds: " + strange + ".";
    }

    /** Whether one of the filters that are folded away narrows the register. */
    public boolean isMoreOpen() {
        return Stream.of(
                        "stage", "ends", "notice", "committee", "due", "from", "to", "binding", "deed", "force", "flag")
                .anyMatch(name -> !query.get(name).isEmpty());
    }

    /** What the address asks, for the links that export it. */
    public String getQuestion() {
        return Register.AGREEMENTS.question(query.question());
    }

    public List<Option> getParties() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value().toString(), each.shortName()))
                .toList();
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getStages() {
        return Arrays.stream(AgreementStage.values())
                .map(stage -> Option.of(stage.name(), stage.words()))
                .toList();
    }

    /** Within how many months something can be asked for. */
    public List<Option> getMonths() {
        return MONTHS.stream()
                .map(months -> Option.of(months, "Within " + Words.count(months, "month", "months")))
                .toList();
    }

    public List<Option> getYesNo() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
    }

    public List<Option> getMine() {
        return List.of(Option.of("yes", "I am sponsor or manager"));
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
            String lastNotice,
            String next,
            String value,
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
                    row.lastNotice() == null ? "None to tell" : Words.date(row.lastNotice()),
                    next(row.facts().next()),
                    value(row.facts().value()),
                    Words.date(row.dates().review()));
        }

        private static String next(RegisterFacts.@Nullable Next next) {
            return next == null
                    ? "Nothing"
                    : Words.date(next.due()) + ": " + next.kind().words()
                            + (next.party().isEmpty() ? "" : ", " + next.party());
        }

        private static String value(AgreementValue value) {
            BigDecimal total = value.total();
            BigDecimal yearly = value.yearly();
            return total != null
                    ? Pounds.words(total)
                    : yearly != null ? Pounds.words(yearly) + " each year" : Words.date(null);
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
