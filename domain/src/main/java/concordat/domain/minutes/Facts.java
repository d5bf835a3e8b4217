package concordat.domain.minutes;

import concordat.domain.minutes.Fact.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** What is on record of a meeting, or of one of its items, in the order in which minutes state it. */
public record Facts(List<Fact> list) {
    public Facts {
        list = List.copyOf(list);
    }

    /** Nothing. */
    public static Facts none() {
        return new Facts(List.of());
    }

    /** Those of that kind. */
    public List<Fact> of(Kind kind) {
        return list.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The title of the item that these are of; blank if they are of the meeting. */
    public String title() {
        return item(1);
    }

    /** The number of the item on the agenda; blank if they are of the meeting. */
    public String number() {
        return item(0);
    }

    private String item(int cell) {
        return of(Kind.ITEM).stream().findFirst().map(fact -> fact.cell(cell)).orElse("");
    }

    /** What these have that the others have not. */
    public List<Fact> without(Facts others) {
        return list.stream().filter(fact -> !others.list.contains(fact)).toList();
    }

    /** All of them as text, one on a line. */
    public String text() {
        return list.stream().map(Fact::line).collect(Collectors.joining("\n"));
    }

    /** What {@link #text} made into text. */
    public static Facts parse(String text) {
        return new Facts(text.lines().map(Fact::parse).toList());
    }
}
