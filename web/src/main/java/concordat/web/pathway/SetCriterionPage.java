package concordat.web.pathway;

import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.Criterion;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionRule;
import concordat.domain.pathway.criterion.KeepingCriteria;
import concordat.domain.pathway.criterion.Proving;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.criterion.Requirement;
import concordat.domain.pathway.criterion.Threshold;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A governance officer sets a criterion of an award, puts a further version in its place, or retires it. */
@Named
@RequestScoped
public class SetCriterionPage {
    private static final Map<CriterionRule, String> FIELDS =
            Map.of(CriterionRule.CODE_IS_USED_ONCE, "code", CriterionRule.VERSIONS_FOLLOW_EACH_OTHER, "from");

    private final KeepingCriteria keeping;
    private final Notices notices;
    private final Submission sent;
    private final @Nullable Criterion criterion;
    private final PartnershipId partnership;
    private long seen;
    private @Nullable Track track;
    private String code = "";
    private String text = "";
    private @Nullable Proving proving = Proving.JUDGED;
    private String least = "";
    private String orCount = "";
    private @Nullable Integer periods;
    private String source = "";
    private boolean confirmed;
    private @Nullable LocalDate from;
    private String reason = "";

    @Inject
    SetCriterionPage(KeepingCriteria keeping, ReadingCriteria reading, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        if (query.get("criterion").isEmpty()) {
            criterion = null;
            partnership = new PartnershipId(query.id("partnership"));
        } else {
            Criterion there = reading.get(new CriterionId(query.id("criterion")));
            criterion = there;
            partnership = there.partnership();
            seen = sent.seen(there.version());
            fill(there.latest().requirement());
        }
    }

    private void fill(Requirement requirement) {
        text = requirement.text();
        proving = requirement.threshold().proving();
        least = plain(requirement.threshold().least());
        orCount = plain(requirement.threshold().orCount());
        periods = requirement.threshold().periods() == 1
                ? null
                : requirement.threshold().periods();
        source = requirement.source();
        confirmed = requirement.confirmed();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** Sets a new criterion. */
    public @Nullable String set() {
        @Nullable Track of = track;
        if (of == null) {
            notices.wrong("track", "Choose the track");
            return null;
        }
        return make(
                () -> keeping.set(sent.key().toString(), partnership, of, code, requirement()),
                "The criterion " + code + " is set.");
    }

    /** Puts a further version in the place of what holds. */
    public @Nullable String revise() {
        Criterion there = there();
        @Nullable LocalDate day = from;
        if (day == null) {
            notices.wrong("from", "Enter the first day on which it holds");
            return null;
        }
        return make(
                () -> keeping.revise(sent.key().toString(), there.id(), seen, requirement(), day, reason),
                "The new version of " + there.code() + " holds.");
    }

    /** Retires it. */
    public @Nullable String retire() {
        Criterion there = there();
        return make(
                () -> keeping.retire(sent.key().toString(), there.id(), seen, reason),
                "The criterion " + there.code() + " is retired.");
    }

    private Criterion there() {
        if (criterion == null) {
            throw new IllegalArgumentException("Choose the criterion.");
        }
        return criterion;
    }

    private Requirement requirement() {
        Proving how = proving == null ? Proving.JUDGED : proving;
        return new Requirement(
                text,
                new Threshold(
                        how,
                        number("least that meets it", least),
                        number("count that meets it", orCount),
                        periods == null ? 1 : periods),
                source,
                confirmed);
    }

    private static @Nullable BigDecimal number(String what, String entered) {
        String digits = entered.strip().replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("Enter the " + what + " as a number, such as 6 or 100000.");
        }
        return new BigDecimal(digits);
    }

    private @Nullable String make(Runnable change, String done) {
        try {
            change.run();
        } catch (OutOfDate changed) {
            notices.wrong(
                    "Somebody else has changed this criterion since you opened it. Nothing of yours is saved yet.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return "/criteria?faces-redirect=true&partnership=" + getPartnership();
    }

    public String getPartnership() {
        return partnership.value().toString();
    }

    public String getTitle() {
        return criterion == null
                ? ""
                : criterion.code() + ", version " + criterion.latest().number();
    }

    public List<Option> getTracks() {
        return Arrays.stream(Track.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getWays() {
        return Arrays.stream(Proving.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public @Nullable Track getTrack() {
        return track;
    }

    public void setTrack(@Nullable Track chosen) {
        track = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String entered) {
        code = entered == null ? "" : entered;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String entered) {
        text = entered == null ? "" : entered;
    }

    public @Nullable Proving getProving() {
        return proving;
    }

    public void setProving(@Nullable Proving chosen) {
        proving = chosen;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(@Nullable String entered) {
        least = entered == null ? "" : entered;
    }

    public String getOrCount() {
        return orCount;
    }

    public void setOrCount(@Nullable String entered) {
        orCount = entered == null ? "" : entered;
    }

    public @Nullable Integer getPeriods() {
        return periods;
    }

    public void setPeriods(@Nullable Integer entered) {
        periods = entered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean ticked) {
        confirmed = ticked;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
