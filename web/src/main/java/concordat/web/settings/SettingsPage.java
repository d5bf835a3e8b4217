package concordat.web.settings;

import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingsSheet;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The settings of each partnership to which the reader belongs: as they are today, as they will be, and all changes. */
@Named
@RequestScoped
public class SettingsPage {
    private final List<Partnership> partnerships;

    @Inject
    SettingsPage(ReadingSettings reading) {
        partnerships = reading.sheets().stream().map(Partnership::of).toList();
    }

    public List<Partnership> getPartnerships() {
        return partnerships;
    }

    /** Whether the reader administers one of the partners. */
    public boolean isAdministering() {
        return partnerships.stream().anyMatch(Partnership::changeable);
    }

    /** A partnership with its settings, and their changes, those known last first. */
    public record Partnership(String name, boolean changeable, List<Row> rows, List<Change> changes) {
        static Partnership of(SettingsSheet sheet) {
            String address =
                    "/change-setting?partnership=" + sheet.partnership().id().value() + "&setting=";
            return new Partnership(
                    sheet.partnership().name(),
                    sheet.changeable(),
                    sheet.lines().stream().map(line -> Row.of(line, address)).toList(),
                    sheet.lines().stream()
                            .flatMap(line -> line.changes().stream())
                            .sorted(Comparator.comparing(SettingChange::recordedAt)
                                    .reversed())
                            .map(change -> Change.of(change, sheet.line(change.setting())))
                            .toList());
        }
    }

    /** A setting, and where it is changed. */
    public record Row(
            String title, String help, String value, String since, List<String> planned, String rule, String address) {
        static Row of(SettingsSheet.Line line, String address) {
            return new Row(
                    line.setting().title(),
                    line.setting().help(),
                    line.setting().words(line.value()),
                    SettingsPage.since(line),
                    SettingsPage.planned(line),
                    line.setting().rule(),
                    address + line.setting().name());
        }
    }

    /** A change on record. */
    public record Change(
            String title, String value, String from, boolean replaced, String reason, String recordedAt, String by) {
        static Change of(SettingChange change, SettingsSheet.Line line) {
            return new Change(
                    change.setting().title(),
                    change.setting().words(change.value()),
                    Words.date(change.from()),
                    line.isReplaced(change),
                    change.reason(),
                    Words.moment(change.recordedAt()),
                    change.recordedBy());
        }
    }

    /** Since when a setting is what it is, and who recorded it. */
    static String since(SettingsSheet.Line line) {
        return line.since()
                .map(change -> Words.date(change.from()) + ", by " + change.recordedBy())
                .orElse("Standard");
    }

    /** What it will be: "21 days from 1 December 2026". */
    static List<String> planned(SettingsSheet.Line line) {
        return line.planned().stream()
                .map(change -> change.setting().words(change.value()) + " from " + Words.date(change.from()))
                .toList();
    }
}
