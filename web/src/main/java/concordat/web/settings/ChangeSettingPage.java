package concordat.web.settings;

import concordat.domain.settings.ChangingSettings;
import concordat.domain.settings.NewValue;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingRule;
import concordat.domain.settings.SettingsSheet;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An administrator makes a setting of their partnership another from a day on. */
@Named
@RequestScoped
public class ChangeSettingPage {
    private final ChangingSettings changing;
    private final Notices notices;
    private final Submission sent;
    private final SettingsSheet sheet;
    private final SettingsSheet.Line line;
    private long seen;
    private @Nullable Integer number;
    private @Nullable LocalDate from;
    private String reason = "";

    @Inject
    ChangeSettingPage(
            ChangingSettings changing,
            ReadingSettings reading,
            Query query,
            Notices notices,
            Submission sent,
            Clock clock) {
        this.changing = changing;
        this.notices = notices;
        this.sent = sent;
        sheet = reading.toChange(new PartnershipId(query.id("partnership")));
        line = sheet.line(Arrays.stream(Setting.values())
                .filter(setting -> query.is("setting", setting.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound("page")));
        seen = sent.seen(line.seen());
        from = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    public @Nullable String record() {
        if (number == null || from == null) {
            return null;
        }
        try {
            changing.change(
                    sent.contents().toString(),
                    sheet.partnership().id(),
                    new NewValue(line.setting(), number, from, reason),
                    seen);
        } catch (OutOfDate overtaken) {
            seen = line.seen();
            notices.wrong(
                    field(),
                    overtaken.getMessage() + " What is on record now stands above. Record yours again if it still has"
                            + " to be another.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, fields());
            return null;
        }
        notices.done("“" + line.setting().title() + "” is " + line.setting().words(number) + " from " + Words.date(from)
                + " on.");
        return "/settings?faces-redirect=true";
    }

    private Map<SettingRule, String> fields() {
        return Map.of(
                SettingRule.VALUE_IS_WITHIN_ITS_BOUNDS, field(),
                SettingRule.VALUE_IS_ANOTHER, field(),
                SettingRule.RED_IS_NOT_BELOW_AMBER, field(),
                SettingRule.PAST_IS_LEFT_AS_IT_WAS, "from",
                SettingRule.CHANGE_IS_FORESEEABLE, "from");
    }

    /** Where the value is entered, or chosen. */
    private String field() {
        return line.setting().choices().isEmpty() ? "number" : "choice";
    }

    public String getPartnership() {
        return sheet.partnership().name();
    }

    public String getTitle() {
        return line.setting().title();
    }

    public String getHelp() {
        return line.setting().help();
    }

    public String getRule() {
        return line.setting().rule();
    }

    public String getPresent() {
        return line.setting().words(line.value());
    }

    public String getSince() {
        return SettingsPage.since(line);
    }

    public List<String> getPlanned() {
        return SettingsPage.planned(line);
    }

    public String getStandard() {
        return line.setting().words(line.setting().standard());
    }

    /** What there is to choose from, if the setting is one of a few words; empty if something is counted. */
    public List<Option> getChoices() {
        List<String> words = line.setting().choices();
        return IntStream.range(0, words.size())
                .mapToObj(each -> Option.of(each, words.get(each)))
                .toList();
    }

    /** What the number counts: "days". */
    public String getUnit() {
        return line.setting().unit();
    }

    public String getBounds() {
        return "From " + line.setting().lowest() + " to "
                + line.setting().words(line.setting().highest()) + ".";
    }

    /** How many characters its number has at most. */
    public int getDigits() {
        return String.valueOf(line.setting().highest()).length();
    }

    /** How long a reason can be. */
    public int getLimit() {
        return Text.SENTENCE;
    }

    /** How many changes the reader has looked at. */
    public long getSeen() {
        return seen;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer entered) {
        number = entered;
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
