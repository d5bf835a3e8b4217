package concordat.reports.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Puts the cells of one column after the other on a sheet, each in the style of its type. */
final class SheetCells implements Cells {
    /** Days from 30 December 1899 to 1 January 1970: what a spreadsheet counts before our epoch. */
    private static final long DAYS_BEFORE_EPOCH = 25_569;

    private static final double SECONDS_PER_DAY = 86_400;
    /** Before this day spreadsheets disagree about what day it is. */
    private static final long FIRST_DAY = LocalDate.of(1900, 3, 1).toEpochDay();

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    /** Room in a header for the button of a filter, in characters. */
    private static final int BUTTON = 2;

    private final SheetStream sheet;
    private final Styles styles;
    private int width;
    private boolean ofNumbers;

    SheetCells(SheetStream sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** What follows is put in that column. */
    private SheetCells in(Column<?> column) {
        width = column.width();
        ofNumbers = column.isOfNumbers();
        return this;
    }

    void header(Column<?> column) {
        sheet.text(
                index(column.isOfNumbers() ? styles.headerOfNumbers : styles.header),
                column.header(),
                Math.max(4, column.width() - BUTTON));
    }

    <R> void value(Column<R> column, R row) {
        column.put(row, in(column));
    }

    void words(Column<?> column, String words) {
        in(column).missing(words);
    }

    @Override
    public void text(String words, boolean strong) {
        sheet.text(index(strong ? styles.strong : styles.text), words, strong ? width : Heights.plain(width));
    }

    @Override
    public void date(LocalDate date) {
        long day = date.toEpochDay();
        if (day < FIRST_DAY || day > LAST_DAY) {
            sheet.text(index(styles.text), IN_WORDS.format(date));
        } else {
            sheet.number(index(styles.date), day + DAYS_BEFORE_EPOCH);
        }
    }

    @Override
    public void instant(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, LONDON);
        sheet.number(
                index(styles.instant),
                local.toLocalDate().toEpochDay()
                        + DAYS_BEFORE_EPOCH
                        + local.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY);
    }

    @Override
    public void integer(int number) {
        sheet.number(index(styles.integer), number);
    }

    @Override
    public void money(BigDecimal amount) {
        sheet.number(index(styles.money), amount);
    }

    @Override
    public void share(double share) {
        sheet.number(index(styles.percent), share);
    }

    @Override
    public void number(double number) {
        sheet.number(index(styles.number), number);
    }

    @Override
    public void tag(Tag tag) {
        sheet.text(index(styles.tone(tag.tone())), tag.words(), width);
    }

    @Override
    public void link(Link link) {
        sheet.link(index(styles.link), index(styles.text), link, width);
    }

    @Override
    public void missing(String words) {
        sheet.text(index(ofNumbers ? styles.mutedOfNumbers : styles.muted), words, width);
    }

    private static int index(XSSFCellStyle style) {
        return style.getIndex();
    }
}
