package concordat.domain.agreement;

import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.AgreementDetails.SignatureDetails;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agreement at a glance, in sentences: whether it is in force (AG-4), until when (AG-5), what must happen next, by whom,
 * by when (AG-6), and who has signed (AG-3). It follows from what is on record, and claims nothing that is not.
 *
 * @param inForce begins with "Yes", "No" or "Cannot tell", and says why
 * @param until its current and its latest possible end
 * @param next what awaits somebody, the most pressing first; empty if nothing does
 * @param signed a sentence for each party
 */
public record Glance(String inForce, String until, List<Awaited> next, List<String> signed) {
    /** The most of what awaits somebody that is told. */
    public static final int MOST = 3;

    public Glance {
        next = List.copyOf(next);
        signed = List.copyOf(signed);
    }

    /**
     * What awaits somebody.
     *
     * @param what is to be done, or happens
     * @param whom it awaits, in words
     * @param by the last day on which it is done in time, or on which it happens; null if it has no day
     */
    public record Awaited(String what, String whom, @Nullable LocalDate by) {
        /** What has a day comes by it; what has none awaits somebody now, and comes after what is overdue. */
        private static Comparator<Awaited> pressing(LocalDate today) {
            return Comparator.comparing(awaited -> awaited.by == null ? today : awaited.by);
        }

        /** Such as "Last day to give notice: Alder Trust, by 31 March 2027"; it says so if that day has passed. */
        public String words(LocalDate today) {
            LocalDate day = by;
            String timing = day == null
                    ? "no day is set for it"
                    : day.isBefore(today)
                            ? "overdue since " + Days.words(day)
                            : day.equals(today) ? "today" : "by " + Days.words(day);
            return what + ": " + whom + ", " + timing;
        }
    }

    /**
     * Looks at it.
     *
     * @param beside what else awaits somebody about it: obligations that are due, steps of disputes
     */
    public static Glance at(AgreementDetails agreement, Collection<Awaited> beside) {
        return at(agreement, beside, Set.of());
    }

    /** The same of a draft that these parties cannot approve yet: what they need first is beside. */
    public static Glance at(
            AgreementDetails agreement, Collection<Awaited> beside, Set<OrganisationId> beforeApproval) {
        LocalDate today = agreement.outlook().day();
        List<Awaited> awaited = new ArrayList<>(beside);
        awaited.addAll(approvals(agreement, beforeApproval));
        awaited.addAll(signatures(agreement));
        awaited.addAll(days(agreement, today));
        List<Awaited> pressing =
                awaited.stream().sorted(Awaited.pressing(today)).limit(MOST).toList();
        return new Glance(inForce(agreement), until(agreement), pressing, signed(agreement));
    }

    private static String inForce(AgreementDetails agreement) {
        AgreementStatus status = agreement.status();
        String since = Optional.ofNullable(agreement.dates().effective())
                .map(day -> ", since " + Days.words(day))
                .orElse("");
        String ended = Optional.ofNullable(agreement.ended())
                .or(() -> agreement.outlook().end())
                .map(Days::words)
                .orElse("a day that is not recorded");
        return switch (status.standing()) {
            case IN_FORCE ->
                "Yes" + since + "." + (status.words().equals("In force") ? "" : " " + status.words() + ".");
            case NOT_YET_IN_FORCE ->
                "No: all parties have signed it, and it takes effect on "
                        + Optional.ofNullable(agreement.dates().effective())
                                .map(Days::words)
                                .orElse("a day that is not recorded")
                        + ".";
            case EXPIRED_OPERATING_WITHOUT_AGREEMENT ->
                "No: it expired. Since " + ended + " the parties have been operating without agreement.";
            case IN_PREPARATION ->
                "No: it is not signed by all parties yet. It is "
                        + status.words().toLowerCase(Locale.UK) + ".";
            case CANNOT_TELL -> "Cannot tell. " + status.words() + ".";
            case TERMINATED -> "No: it ended before its time. " + status.words() + ".";
            case SUPERSEDED -> "No: another agreement took its place. " + status.words() + ".";
            case ARCHIVED -> "No: it is archived.";
        };
    }

    private static String until(AgreementDetails agreement) {
        Outlook outlook = agreement.outlook();
        LocalDate ended = agreement.ended();
        if (ended != null && outlook.end().filter(end -> !end.isAfter(ended)).isEmpty()) {
            return "The end of " + last(ended) + ": it ends before its time.";
        }
        String current = outlook.end()
                .map(end -> "The end of " + last(end) + (outlook.runsOn() ? ", then it renews by itself." : "."))
                .orElse(outlook.runsOn() ? "No end: it runs on until notice is given." : "Not recorded.");
        Optional<LocalDate> most = outlook.maximumEnd();
        if (most.isPresent() && !most.equals(outlook.end())) {
            return current + " If every option and renewal were used, the end of " + last(most.get()) + ".";
        }
        return outlook.end().isPresent() && !outlook.runsOn()
                ? current + " It cannot be extended by an option."
                : current;
    }

    private static String last(LocalDate end) {
        return Days.words(end.minusDays(1));
    }

    private static List<Awaited> approvals(AgreementDetails agreement, Set<OrganisationId> beforeApproval) {
        return switch (agreement.status().stage()) {
            case DRAFTING, IN_REVIEW ->
                agreement.parties().stream()
                        .filter(party -> !beforeApproval.contains(party.organisation()))
                        .filter(party -> agreement.approvals().stream()
                                .noneMatch(approval -> approval.current()
                                        && approval.organisation().equals(party.organisation())))
                        .map(party -> new Awaited("Approval of the draft", party.nameAsSigned(), null))
                        .toList();
            case PROPOSED -> List.of(new Awaited("Drafting", "those who keep it on record", null));
            case APPROVED_BY_PARTIES ->
                List.of(new Awaited("Sending it out for signature", "those who keep it on record", null));
            default -> List.of();
        };
    }

    private static List<Awaited> signatures(AgreementDetails agreement) {
        return agreement.status().stage() == AgreementStage.OUT_FOR_SIGNATURE
                ? agreement.parties().stream()
                        .filter(party -> !agreement.hasSigned(party.organisation()))
                        .map(party -> new Awaited("Signature", party.nameAsSigned(), null))
                        .toList()
                : List.of();
    }

    /** The next of its days of each kind, while it runs and before it ends early; and its end that has passed. */
    private static List<Awaited> days(AgreementDetails agreement, LocalDate today) {
        Outlook outlook = agreement.outlook();
        return switch (agreement.status().standing()) {
            case IN_FORCE, NOT_YET_IN_FORCE -> {
                List<Awaited> days = new ArrayList<>();
                LocalDate ended = agreement.ended();
                outlook.until(LocalDate.MAX).stream()
                        .filter(each -> ended == null || each.due().isBefore(ended))
                        .collect(Collectors.groupingBy(
                                each -> new OnDay(each.kind(), each.due()), LinkedHashMap::new, Collectors.toList()))
                        .forEach((on, all) ->
                                days.add(new Awaited(on.kind().words(), namesOf(all, agreement), on.due())));
                outlook.nextReview()
                        .filter(review -> review.isBefore(today))
                        .ifPresent(review -> days.add(new Awaited("Review", "all parties", review)));
                yield days;
            }
            case EXPIRED_OPERATING_WITHOUT_AGREEMENT ->
                outlook.end()
                        .map(end -> List.of(
                                new Awaited("Renewal, replacement or closing down", "all parties", end.minusDays(1))))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** What happens, or is to be done, on one day. */
    private record OnDay(Milestone.Kind kind, LocalDate due) {}

    private static String namesOf(List<Milestone> days, AgreementDetails agreement) {
        Set<@Nullable OrganisationId> parties =
                days.stream().map(Milestone::party).collect(Collectors.toCollection(HashSet::new));
        String names = agreement.parties().stream()
                .filter(each -> parties.contains(each.organisation()))
                .map(PartyDetails::nameAsSigned)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "all parties" : names;
    }

    private static List<String> signed(AgreementDetails agreement) {
        return agreement.parties().stream()
                .map(party -> party.nameAsSigned() + ": " + signed(party, agreement))
                .toList();
    }

    private static String signed(PartyDetails party, AgreementDetails agreement) {
        List<SignatureDetails> signatures = agreement.signatures().stream()
                .filter(each -> each.counts() && each.organisation().equals(party.organisation()))
                .toList();
        if (signatures.isEmpty()) {
            LocalDate joined = party.joined();
            if (joined != null) {
                return "became a party by a novation on " + Days.words(joined);
            }
            return agreement.status().stage() == AgreementStage.ANNOUNCED ? "signing not recorded" : "not yet";
        }
        String by = signatures.stream().map(Glance::words).collect(Collectors.joining("; "));
        return agreement.hasSigned(party.organisation()) ? by : by + "; another signature is awaited";
    }

    private static String words(SignatureDetails signature) {
        LocalDate on = signature.on();
        return "signed " + (on == null ? "on a day that is not recorded" : "on " + Days.words(on)) + " by "
                + signature.name() + ", " + signature.role();
    }
}
