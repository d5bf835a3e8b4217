package concordat.web.placement;

import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementRule;
import concordat.web.look.Notices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is counted of placements, as a form asks for it. */
public final class CountsForm {
    /** Which field a broken rule is about. */
    static final Map<PlacementRule, String> FIELDS = Map.of(
            PlacementRule.PLACEMENT_STANDS_ONCE, "year",
            PlacementRule.YEAR_IS_PLAUSIBLE, "year",
            PlacementRule.PROFESSION_IS_KNOWN, "profession",
            PlacementRule.COUNTS_ARE_NOT_NEGATIVE, "places",
            PlacementRule.FEEDBACK_IS_COUNTED, "satisfied",
            PlacementRule.SATISFIED_ARE_AMONG_THOSE_WHO_ANSWERED, "satisfied",
            PlacementRule.AS_AT_HAS_COME, "asAt");

    private final Notices notices;
    private String places = "";
    private String used = "";
    private String weeksOffered = "";
    private String weeksUsed = "";
    private String satisfied = "";
    private String answered = "";
    private @Nullable LocalDate asAt;

    CountsForm(Notices notices) {
        this.notices = notices;
    }

    CountsForm filledFrom(PlacementCounts counts) {
        places = String.valueOf(counts.places());
        used = String.valueOf(counts.used());
        weeksOffered = counts.weeksOffered().toPlainString();
        weeksUsed = counts.weeksUsed().toPlainString();
        satisfied = counts.satisfied() == null ? "" : counts.satisfied().toString();
        answered = counts.answered() == null ? "" : counts.answered().toString();
        asAt = counts.asAt();
        return this;
    }

    /** What was entered, to be held against the rules; empty, with the fields marked, if something is no number. */
    Optional<Supplier<PlacementCounts>> understood() {
        Optional<Integer> have = Entered.count(places, "places", notices);
        Optional<Integer> taken = Entered.count(used, "used", notices);
        Optional<BigDecimal> offered = Entered.amount(weeksOffered, "weeksOffered", notices);
        Optional<BigDecimal> spent = Entered.amount(weeksUsed, "weeksUsed", notices);
        Optional<Integer> content = Entered.count(satisfied, "satisfied", notices);
        Optional<Integer> asked = Entered.count(answered, "answered", notices);
        LocalDate on = asAt;
        if (notices.isRefused() || on == null) {
            return Optional.empty();
        }
        return Optional.of(() -> new PlacementCounts(
                have.orElse(0),
                taken.orElse(0),
                offered.orElse(BigDecimal.ZERO),
                spent.orElse(BigDecimal.ZERO),
                content.orElse(null),
                asked.orElse(null),
                on));
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable String entered) {
        places = entered == null ? "" : entered;
    }

    public String getUsed() {
        return used;
    }

    public void setUsed(@Nullable String entered) {
        used = entered == null ? "" : entered;
    }

    public String getWeeksOffered() {
        return weeksOffered;
    }

    public void setWeeksOffered(@Nullable String entered) {
        weeksOffered = entered == null ? "" : entered;
    }

    public String getWeeksUsed() {
        return weeksUsed;
    }

    public void setWeeksUsed(@Nullable String entered) {
        weeksUsed = entered == null ? "" : entered;
    }

    public String getSatisfied() {
        return satisfied;
    }

    public void setSatisfied(@Nullable String entered) {
        satisfied = entered == null ? "" : entered;
    }

    public String getAnswered() {
        return answered;
    }

    public void setAnswered(@Nullable String entered) {
        answered = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getAsAt() {
        return asAt;
    }

    public void setAsAt(@Nullable LocalDate entered) {
        asAt = entered;
    }
}
