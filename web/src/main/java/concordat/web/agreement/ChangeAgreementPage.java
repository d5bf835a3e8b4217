package concordat.web.agreement;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDetails.LinkDetails;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.RenewalMode;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an officer does to an agreement once it is on record, all but its ending; each with its own button. */
@Named
@RequestScoped
public class ChangeAgreementPage {
    private static final Map<AgreementRule, String> FIELDS = Map.ofEntries(
            Map.entry(AgreementRule.STAGE_FOLLOWS, "stage"),
            Map.entry(AgreementRule.ANNOUNCED_BEFORE_EXECUTION, "announced"),
            Map.entry(AgreementRule.ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE, "announced"),
            Map.entry(AgreementRule.END_IS_AFTER_START, "end"),
            Map.entry(AgreementRule.END_IS_AFTER_SIGNING, "end"),
            Map.entry(AgreementRule.REVIEW_IS_NOT_BEFORE_START, "review"),
            Map.entry(AgreementRule.LINK_IS_TO_ANOTHER, "other"),
            Map.entry(AgreementRule.LINK_IS_MADE_ONCE, "other"),
            Map.entry(AgreementRule.OPTION_IS_LEFT, "takenOn"),
            Map.entry(AgreementRule.OPTION_IS_TAKEN_UP_IN_TIME, "takenOn"),
            Map.entry(AgreementRule.OPTIONS_ARE_TAKEN_UP_IN_TURN, "takenOn"),
            Map.entry(AgreementRule.OPTION_COMES_BEFORE_NOTICE, "takenOn"),
            Map.entry(AgreementRule.AGREEMENT_KNOWS_SUCH_NOTICE, "given"),
            Map.entry(AgreementRule.NOTICE_IS_GIVEN_WHILE_IT_RUNS, "given"),
            Map.entry(AgreementRule.NOTICE_IS_LONG_ENOUGH, "lastDay"),
            Map.entry(AgreementRule.NOTICE_ENDS_WHEN_IT_CAN, "lastDay"));

    private final ReadingAgreements reading;
    private final AgreementInHand hand;
    private final Notices notices;
    private final List<LinkRow> links;
    private @Nullable AgreementStage stage;
    private @Nullable LocalDate announced;
    private @Nullable LocalDate effective;
    private @Nullable LocalDate end;
    private @Nullable LocalDate review;
    private @Nullable LocalDate takenOn;
    private @Nullable LocalDate given;
    private @Nullable LocalDate lastDay;
    private @Nullable String giver;
    private @Nullable NoticeKind purpose;
    private @Nullable String other;
    private LinkKind kind = LinkKind.RELATED_TO;

    private String linkReason = "";

    /** A link that can be ended. */
    public final class LinkRow {
        private final LinkDetails link;

        LinkRow(LinkDetails link) {
            this.link = link;
        }

        /** Ends it, with the reason that was entered. */
        public @Nullable String end() {
            if (linkReason.isBlank()) {
                notices.wrong("linkReason", "Enter the reason why the link ends");
                return null;
            }
            return hand.make(
                    (agreements, id, seen) -> agreements.endLink(id, seen, link.agreement(), link.kind(), linkReason),
                    "The link is ended; that it stood stays on record.",
                    FIELDS);
        }

        public String getWords() {
            return link.kind().words() + " " + link.title();
        }

        public String getReference() {
            return link.reference();
        }
    }

    @Inject
    ChangeAgreementPage(ReadingAgreements reading, AgreementInHand hand, Notices notices) {
        this.reading = reading;
        this.hand = hand;
        this.notices = notices;
        review = dates().review();
        links = hand.agreement().links().stream()
                .filter(link -> link.outgoing() && link.ended() == null && link.kind() != LinkKind.SUPERSEDED_BY)
                .map(LinkRow::new)
                .toList();
    }

    private AgreementDates dates() {
        return hand.agreement().dates();
    }

    /** Moves it on or back to the stage that was chosen. */
    public @Nullable String move() {
        @Nullable AgreementStage chosen = stage;
        if (chosen == null) {
            notices.wrong("stage", "Choose the stage");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.moveTo(id, seen, chosen),
                "The agreement is now: " + chosen.words().toLowerCase(Locale.UK) + ".",
                FIELDS);
    }

    /** Puts its announcement on record. */
    public @Nullable String announce() {
        @Nullable LocalDate on = announced;
        if (on == null) {
            notices.wrong("announced", "Enter the day of the announcement");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.announce(id, seen, on),
                "The announcement of " + Words.date(on)
                        + " is on record. Everybody appointed at a party can now see the agreement"
                        + (hand.isConfidential() ? " once it is no longer confidential." : "."),
                FIELDS);
    }

    /** Fills in the dates that were not on record when it was executed. */
    public @Nullable String complete() {
        @Nullable LocalDate from = isEffectiveKnown() ? dates().effective() : effective;
        @Nullable LocalDate until = isEndKnown() ? dates().end() : end;
        if (effective == null && end == null) {
            notices.wrong(isEffectiveKnown() ? "end" : "effective", "Enter a date");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.completeDates(id, seen, from, until),
                "The dates are on record.",
                FIELDS);
    }

    /** Sets when it is next to be reviewed, or takes the date off. */
    public @Nullable String scheduleReview() {
        @Nullable LocalDate on = review;
        return hand.make(
                (agreements, id, seen) -> agreements.scheduleReview(id, seen, on),
                on == null ? "No review is on record any more." : "The next review is on " + Words.date(on) + ".",
                FIELDS);
    }

    /** Puts on record that the next option to extend it was taken up. */
    public @Nullable String extend() {
        @Nullable LocalDate on = takenOn;
        if (on == null) {
            notices.wrong("takenOn", "Enter the day on which the option was taken up");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.extend(id, seen, on),
                "The extension is on record: the agreement page says until when it now runs.",
                FIELDS);
    }

    /** Puts on record that a party gave notice. */
    public @Nullable String giveNotice() {
        @Nullable String by = giver;
        @Nullable LocalDate on = given;
        @Nullable NoticeKind kindOfNotice = purpose;
        if (by == null || by.isEmpty() || on == null || kindOfNotice == null) {
            notices.wrong("given", "Enter who gave notice, when, and what for");
            return null;
        }
        @Nullable LocalDate end = lastDay == null ? null : lastDay.plusDays(1);
        return hand.make(
                (agreements, id, seen) ->
                        agreements.giveNotice(id, seen, new OrganisationId(UUID.fromString(by)), on, kindOfNotice, end),
                "The notice is on record: the agreement page says when the agreement ends by it.",
                FIELDS);
    }

    public List<Option> getGivers() {
        return hand.agreement().parties().stream()
                .map(party -> Option.of(party.organisation().value().toString(), party.nameAsSigned()))
                .toList();
    }

    public List<Option> getPurposes() {
        return Arrays.stream(NoticeKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** How many options are left, and how long each is. */
    public String getOptionsLeft() {
        @Nullable Length option = hand.agreement().clause().option();
        return Words.count(hand.agreement().outlook().extensionsAvailable(), "option is left", "options are left")
                + (option == null ? "" : ", of " + option.words() + " each");
    }

    public @Nullable LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(@Nullable LocalDate day) {
        takenOn = day;
    }

    public @Nullable LocalDate getGiven() {
        return given;
    }

    public void setGiven(@Nullable LocalDate day) {
        given = day;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }

    public @Nullable String getGiver() {
        return giver;
    }

    public void setGiver(@Nullable String chosen) {
        giver = chosen;
    }

    public @Nullable NoticeKind getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable NoticeKind chosen) {
        purpose = chosen;
    }

    /** Makes it confidential to its team. */
    public @Nullable String makeConfidential() {
        return hand.make(
                (agreements, id, seen) -> agreements.keepConfidential(id, seen, true),
                "The agreement is confidential to its sponsors, managers and governance officers.",
                FIELDS);
    }

    /** Ends its confidentiality. */
    public @Nullable String endConfidentiality() {
        return hand.make(
                (agreements, id, seen) -> agreements.keepConfidential(id, seen, false),
                "The agreement is no longer confidential.",
                FIELDS);
    }

    /** Links it to the agreement that was chosen. */
    public @Nullable String link() {
        @Nullable String chosen = other;
        if (chosen == null || chosen.isEmpty()) {
            notices.wrong("other", "Choose the other agreement");
            return null;
        }
        return hand.make(
                (agreements, id, seen) -> agreements.link(id, seen, new AgreementId(UUID.fromString(chosen)), kind),
                "The agreements are linked.",
                FIELDS);
    }

    /**
     * The stages to which it can be moved by hand, and the one that a form asks for: sent twice, it asks for a stage that is
     * reached already. Whether it can be is for the agreement to say.
     */
    public List<Option> getStages() {
        return Stream.concat(
                        hand.getPowers().stages().stream(),
                        Arrays.stream(AgreementStage.values()).filter(hand::isSentFor))
                .distinct()
                .sorted()
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(LinkKind.values())
                .filter(each -> each != LinkKind.SUPERSEDED_BY)
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The other agreements that the reader sees. */
    public List<Option> getOthers() {
        return reading
                .register(
                        AgreementFilter.all(),
                        AgreementOrder.BY_TITLE,
                        Keyset.first().ofSize(Keyset.LARGEST))
                .rows()
                .stream()
                .filter(row -> !row.id().equals(hand.agreement().id()))
                .map(row -> Option.of(row.id().value().toString(), row.title() + " (" + row.reference() + ")"))
                .toList();
    }

    public List<LinkRow> getLinks() {
        return links;
    }

    public boolean isEffectiveKnown() {
        return dates().effective() != null;
    }

    /** Whether its end, or its length, is on record, or it has none. */
    public boolean isEndKnown() {
        return dates().end() != null
                || hand.agreement().clause().initial() != null
                || hand.agreement().clause().mode() != RenewalMode.FIXED;
    }

    public @Nullable AgreementStage getStage() {
        return stage;
    }

    public void setStage(@Nullable AgreementStage chosen) {
        stage = chosen;
    }

    public @Nullable LocalDate getAnnounced() {
        return announced;
    }

    public void setAnnounced(@Nullable LocalDate day) {
        announced = day;
    }

    public @Nullable LocalDate getEffective() {
        return effective;
    }

    public void setEffective(@Nullable LocalDate day) {
        effective = day;
    }

    public @Nullable LocalDate getEnd() {
        return end;
    }

    public void setEnd(@Nullable LocalDate day) {
        end = day;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate day) {
        review = day;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String chosen) {
        other = chosen;
    }

    public String getLinkReason() {
        return linkReason;
    }

    public void setLinkReason(@Nullable String entered) {
        linkReason = entered == null ? "" : entered;
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind chosen) {
        kind = chosen;
    }
}
