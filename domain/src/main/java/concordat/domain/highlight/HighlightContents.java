package concordat.domain.highlight;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.Office;
import concordat.domain.committee.SeatHolders;
import concordat.domain.escalation.EscalationFilter;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRegister;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.EscalationState;
import concordat.domain.escalation.GovernedRisks;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.minutes.Facts;
import concordat.domain.minutes.MinutesContents;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where highlight reports get what they state: the record of the meeting, and what waits for the body above. */
@Dependent
class HighlightContents {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Meetings meetings;
    private final Committees committees;
    private final SeatHolders holders;
    private final MinutesContents record;
    private final Upward upward;
    private final EscalationRegister escalations;
    private final GovernedRisks risks;
    private final SettingValues settings;
    private final Clock clock;

    @Inject
    HighlightContents(
            Meetings meetings,
            Committees committees,
            SeatHolders holders,
            MinutesContents record,
            Upward upward,
            EscalationRegister escalations,
            GovernedRisks risks,
            SettingValues settings,
            Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.holders = holders;
        this.record = record;
        this.upward = upward;
        this.escalations = escalations;
        this.risks = risks;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is on record of the meeting now. */
    Facts ofMeeting(HighlightReport report) {
        Meeting meeting = meetings.get(report.meeting());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                Kind.CHAIR,
                String.join(
                        "; ",
                        holders.of(report.committee(), meeting.openedAt().orElse(meeting.startsAt())).stream()
                                .filter(seat -> seat.office() == Office.CHAIR)
                                .map(seat -> seat.holder())
                                .filter(Objects::nonNull)
                                .map(holder -> holder.words())
                                .toList())));
        return new Facts(facts);
    }

    /** What is on record of each item of its part now, as far as the actor may see; without who declared what. */
    Map<AgendaItemId, Facts> ofItems(HighlightReport report) {
        Meeting meeting = meetings.get(report.meeting());
        Committee committee = committees.get(report.committee());
        Map<AgendaItemId, List<Fact>> facts = new LinkedHashMap<>();
        record.facts(meeting, committee, report.part())
                .ofItems()
                .forEach((item, all) -> facts.put(
                        item,
                        new ArrayList<>(all.list().stream()
                                .filter(fact -> fact.kind() != Kind.DECLARATION && fact.kind() != Kind.MOVEMENT)
                                .toList())));
        upward.assured(report.meeting()).forEach(paper -> {
            List<Fact> ofItem = facts.get(paper.item());
            if (ofItem != null) {
                ofItem.add(Fact.of(Kind.ASSURANCE, paper.level(), paper.title()));
            }
        });
        Map<AgendaItemId, Facts> stated = new LinkedHashMap<>();
        facts.forEach((item, list) -> stated.put(item, new Facts(list)));
        return stated;
    }

    /** What waits for the body now, as far as the actor may see, in the order in which the report has it. */
    List<Upward.Entry> entries(HighlightReport report) {
        OrganisationId organisation = report.to().organisation();
        List<Upward.Entry> entries = new ArrayList<>();
        if (organisation != null) {
            upward.waiting(report.committee(), report.part(), organisation)
                    .forEach(waiting -> entries.add(new Upward.Entry(
                            HighlightEntry.Kind.RATIFICATION,
                            waiting.id(),
                            waiting.item(),
                            Fact.of(
                                    Kind.RATIFICATION,
                                    waiting.reference(),
                                    waiting.question(),
                                    waiting.awaited(),
                                    DAY.format(waiting.since()),
                                    waiting.soFar()))));
        }
        escalated(report).forEach(row -> entries.add(entry(HighlightEntry.Kind.ESCALATION, Kind.ESCALATION, row)));
        referred(report).forEach(row -> entries.add(entry(HighlightEntry.Kind.REFERRAL, Kind.REFERRAL, row)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        int from = new SettingsOnDay(today, settings.changes())
                .of(report.partnership())
                .value(Setting.RISK_ESCALATED_FROM);
        // Nothing confidential is told in Part 1; what is told there is not told twice.
        risks.of(report.committee(), from).stream()
                .filter(risk -> risk.confidential() == (report.part() == Part.PART_2))
                .forEach(risk -> entries.add(new Upward.Entry(
                        HighlightEntry.Kind.RISK,
                        risk.id(),
                        null,
                        Fact.of(Kind.RISK, risk.name(), risk.event(), risk.score(), risk.owner(), risk.controls()))));
        return entries;
    }

    /** What is open to that body, and what this meeting sent it and it has answered already. */
    private List<EscalationRow> escalated(HighlightReport report) {
        OrganisationId organisation = report.to().organisation();
        CommitteeId parent = report.to().committee();
        return Stream.concat(
                        rows(EscalationFilter.open().of(report.committee())),
                        rows(EscalationFilter.all().from(report.meeting()))
                                .filter(row -> row.state() == EscalationState.ANSWERED))
                .filter(row -> row.kind() == EscalationKind.ESCALATION && row.part() == report.part())
                .filter(row -> organisation != null
                        ? row.toOrganisation().filter(organisation::equals).isPresent()
                        : parent != null
                                && row.toCommittee().filter(parent::equals).isPresent())
                .toList();
    }

    private List<EscalationRow> referred(HighlightReport report) {
        return rows(EscalationFilter.all().from(report.meeting()))
                .filter(row -> row.kind() == EscalationKind.REFERRAL
                        && row.part() == report.part()
                        && row.state() != EscalationState.WITHDRAWN)
                .toList();
    }

    private Stream<EscalationRow> rows(EscalationFilter filter) {
        return escalations.page(filter, Keyset.first().ofSize(Keyset.LARGEST)).rows().stream();
    }

    private static Upward.Entry entry(HighlightEntry.Kind as, Kind kind, EscalationRow row) {
        return new Upward.Entry(
                as,
                row.id().value(),
                row.item(),
                Fact.of(kind, row.reference(), row.issue(), row.asked(), row.toBody(), DAY.format(row.answerBy())));
    }

    /** Whether these are all that wait for the body, whoever sees them. */
    boolean isAll(HighlightReport report, List<Upward.Entry> entries) {
        long waiting = entries.stream()
                        .filter(entry -> entry.kind() == HighlightEntry.Kind.RATIFICATION)
                        .count()
                + escalated(report).stream()
                        .filter(row -> row.state() == EscalationState.OPEN)
                        .count();
        return waiting
                == upward.countWaiting(
                        report.committee(),
                        report.part(),
                        report.to().organisation(),
                        report.to().committee());
    }
}
