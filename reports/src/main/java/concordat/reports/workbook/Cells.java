package concordat.reports.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Where the cells of a row are put, one after the other, each by its type. */
public interface Cells {
    /**
     * Text from people or from us, not blank.
     *
     * @param strong whether the row is known by it
     */
    void text(String words, boolean strong);

    /** A date. */
    void date(LocalDate date);

    /** An instant, told in Europe/London. */
    void instant(Instant instant);

    /** A whole number. */
    void integer(int number);

    /** An amount in pounds. */
    void money(BigDecimal amount);

    /** A share of one. */
    void share(double share);

    /** A number in a unit of its own, with decimals if it has some. */
    void number(double number);

    /** Words that a colour goes with (XL-4). */
    void tag(Tag tag);

    /** Words that lead to a page. */
    void link(Link link);

    /** What is said in place of a value that is not there (XL-5). */
    void missing(String words);
}
