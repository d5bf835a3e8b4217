package concordat.domain.intake;

import static concordat.domain.intake.IntakeRule.COLUMN_STANDS_FOR_ONE_THING;
import static concordat.domain.intake.IntakeRule.NEEDED_COLUMNS_ARE_CHOSEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which column of a file stands for which of a register.
 *
 * @param places the place in the file, from 0, by the key of the register's column; without those that the file has not
 */
public record Mapping(Map<String, Integer> places) {
    private static final int LETTERS = 26;

    public Mapping {
        places = Map.copyOf(places);
    }

    /**
     * What is likely meant: a heading that is the column's, or another word for it; then one that contains it, if it is the
     * only one. What fits two columns alike is left open.
     */
    public static Mapping guessed(List<Column> columns, List<String> headings) {
        List<String> plain = headings.stream().map(Mapping::plain).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Column column : columns) {
            find(plain, taken, heading -> namesOf(column).contains(heading)).ifPresent(place -> {
                places.put(column.key(), place);
                taken.add(place);
            });
        }
        for (Column column : columns) {
            if (!places.containsKey(column.key())) {
                find(plain, taken, heading -> resembles(column, heading)).ifPresent(place -> {
                    places.put(column.key(), place);
                    taken.add(place);
                });
            }
        }
        return new Mapping(places);
    }

    private static OptionalInt find(List<String> headings, Set<Integer> taken, Predicate<String> fits) {
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            String heading = headings.get(place);
            if (!heading.isEmpty() && !taken.contains(place) && fits.test(heading)) {
                found.add(place);
            }
        }
        return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
    }

    private static Set<String> namesOf(Column column) {
        Set<String> names = column.others().stream().map(Mapping::plain).collect(Collectors.toSet());
        names.add(plain(column.heading()));
        return names;
    }

    private static boolean resembles(Column column, String heading) {
        Set<String> words = Set.copyOf(Arrays.asList(heading.split(" ")));
        return namesOf(column).stream().anyMatch(name -> words.containsAll(Arrays.asList(name.split(" "))));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** @throws concordat.domain.shared.RuleBroken if a needed column is missing, or one stands for two things */
    void require(List<Column> columns) {
        String missing = columns.stream()
                .filter(column -> column.required() && !places.containsKey(column.key()))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        NEEDED_COLUMNS_ARE_CHOSEN.require(missing.isEmpty(), missing);
        Map<Integer, String> chosen = new HashMap<>();
        for (Column column : columns) {
            Integer place = places.get(column.key());
            if (place != null) {
                String other = chosen.put(place, column.heading());
                COLUMN_STANDS_FOR_ONE_THING.require(
                        other == null, letters(place), String.valueOf(other), column.heading());
            }
        }
    }

    /** What a place is called: 0 is A, 26 is AA. */
    public static String letters(int place) {
        String letter = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? letter : letters(place / LETTERS - 1) + letter;
    }

    /** As it is kept: "title=0,parties=3". */
    String text() {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
    }

    static Mapping of(String text) {
        return new Mapping(
                text.isEmpty()
                        ? Map.of()
                        : Arrays.stream(text.split(","))
                                .map(each -> each.split("="))
                                .collect(Collectors.toMap(each -> each[0], each -> Integer.valueOf(each[1]))));
    }
}
