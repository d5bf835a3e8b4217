package concordat.domain.pathway.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to meet a criterion.
 *
 * @param least the least that meets it, in the unit of the measure, of a share in per cent; null if it is judged
 * @param orCount the count that meets it whatever share that is; null if there is none, and for anything but a share
 * @param periods over how many of the latest periods the mean is taken; 1 for anything but an average
 */
public record Threshold(Proving proving, @Nullable BigDecimal least, @Nullable BigDecimal orCount, int periods) {
    /** The most periods that an average is taken over. */
    public static final int MOST_PERIODS = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whoever judges it goes by the words of the criterion. */
    public static final Threshold JUDGED = new Threshold(Proving.JUDGED, null, null, 1);

    /** @throws IllegalArgumentException if it does not say what its way of proving needs, or says more */
    public Threshold {
        if (proving.isReckoned() && least == null) {
            throw new IllegalArgumentException("Enter the least that meets the criterion.");
        }
        if (!proving.isReckoned() && (least != null || orCount != null)) {
            throw new IllegalArgumentException("What is judged by a person has no number that meets it.");
        }
        if ((least != null && least.signum() < 0) || (orCount != null && orCount.signum() < 0)) {
            throw new IllegalArgumentException("The least that meets a criterion cannot be less than nothing.");
        }
        if (proving == Proving.SHARE && least != null && least.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A share cannot be more than 100 per cent.");
        }
        if (proving != Proving.SHARE && orCount != null) {
            throw new IllegalArgumentException("Only a share can be met by a count as well.");
        }
        if (proving == Proving.AVERAGE ? periods < 2 || periods > MOST_PERIODS : periods != 1) {
            throw new IllegalArgumentException("An average is taken over 2 to " + MOST_PERIODS + " periods.");
        }
    }

    /** As it is put to a reader; empty if it is judged. */
    public String words() {
        if (least == null) {
            return "";
        }
        return switch (proving) {
            case JUDGED -> "";
            case SHARE -> "at least " + plain(least) + "%" + (orCount == null ? "" : ", or at least " + plain(orCount));
            case LEVEL -> "at least " + plain(least);
            case AVERAGE -> "on average at least " + plain(least) + " over the latest " + periods + " periods";
        };
    }

    /**
     * Reckons it, unrounded (US-6).
     *
     * @param values those that stand, in the order of their periods; what is judged is not reckoned
     */
    public Reckoning reckon(List<Reading> values) {
        if (least == null) {
            throw new IllegalStateException("What is judged is not reckoned");
        }
        if (values.size() < periods) {
            return Reckoning.impossible(
                    values.isEmpty()
                            ? "No value is on record."
                            : values.size() + " of the " + periods + " periods that it takes are on record.");
        }
        return switch (proving) {
            case JUDGED -> throw new IllegalStateException("What is judged is not reckoned");
            case SHARE -> share(values.get(values.size() - 1), least);
            case LEVEL, AVERAGE -> mean(values.subList(values.size() - periods, values.size()), least);
        };
    }

    private Reckoning share(Reading latest, BigDecimal enough) {
        BigDecimal of = latest.numerator();
        BigDecimal all = latest.denominator();
        if (of == null || all == null || all.signum() == 0) {
            return Reckoning.impossible("The measure has no counts of which a share can be reckoned.");
        }
        boolean byShare = of.multiply(HUNDRED).compareTo(enough.multiply(all)) >= 0;
        boolean byCount = orCount != null && of.compareTo(orCount) >= 0;
        BigDecimal percent = of.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP);
        return new Reckoning(
                byShare || byCount ? Verdict.MET : Verdict.NOT_MET,
                of,
                all,
                percent,
                latest.asAt(),
                plain(of) + " of " + plain(all) + " is " + plain(percent) + "%; it takes " + words()
                        + (byCount && !byShare ? ", which the count meets." : "."));
    }

    private Reckoning mean(List<Reading> latest, BigDecimal enough) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Reading reading : latest) {
            BigDecimal value = reading.value();
            if (value == null) {
                return Reckoning.impossible("The measure has no numbers to compare.");
            }
            sum = sum.add(value);
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(periods), 2, RoundingMode.HALF_UP);
        return new Reckoning(
                sum.compareTo(enough.multiply(BigDecimal.valueOf(periods))) >= 0 ? Verdict.MET : Verdict.NOT_MET,
                null,
                null,
                mean,
                latest.get(latest.size() - 1).asAt(),
                (periods == 1 ? "" : plain(sum) + " in " + periods + " periods is ") + plain(mean)
                        + (periods == 1 ? "" : " on average") + "; it takes " + words() + ".");
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }
}
