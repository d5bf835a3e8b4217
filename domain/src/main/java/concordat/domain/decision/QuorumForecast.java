package concordat.domain.decision;

import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.meeting.Room;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether one deciding body will have a quorum for an item of a meeting to come, as far as is known today: by the same
 * reckoning as in the meeting, of those who are expected (QU-1). What the question will be is not known yet, so reserved
 * matters are left out. It names nobody, so that it can stand beside an item that is withheld.
 *
 * @param sentence as a chair would read it out, days ahead
 * @param detail by how much, or what more can be borne; the part of the sentence that stands without the item
 * @param quorum every part of the quorum, met or not; for interests not yet ruled on as if they kept out, unless it will
 *     be inquorate anyway
 * @param unruled how many who would count have declared an interest that is not yet ruled on
 * @param spare how many more absences it bears, whoever they are; 0 unless it will be quorate
 */
public record QuorumForecast(
        String decidingBody,
        Prospect prospect,
        String sentence,
        String detail,
        List<QuorumLine> quorum,
        int unruled,
        int spare) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public QuorumForecast {
        quorum = List.copyOf(quorum);
    }

    /** What can be said ahead. */
    public enum Prospect {
        QUORATE("Will be quorate"),
        DEPENDS_ON_RULINGS("Depends on rulings"),
        INQUORATE("Will be inquorate");

        private final String words;

        Prospect(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /**
     * Forecasts the quorum of one body for one item.
     *
     * @param room as it is expected to be
     * @param number of the item
     * @param day of the meeting
     */
    static QuorumForecast of(DecidingBody body, Provisions terms, Room room, String number, LocalDate day) {
        Ahead certain = Ahead.of(body, terms, room);
        Ahead hoped = Ahead.of(body, terms, room.asIfNoted());
        int unruled = (int) room.handlings().entrySet().stream()
                .filter(handling -> handling.getValue().isEmpty() && hoped.entitles(handling.getKey()))
                .count();
        String when = " on " + DAY.format(day);
        if (!hoped.isQuorate()) {
            String head = "Item " + number + " will be inquorate for " + hoped.falling(body) + when + ": ";
            String detail = hoped.shortfalls() + "." + stillToRule(unruled);
            return new QuorumForecast(
                    body.name(), Prospect.INQUORATE, head + detail, detail, hoped.quorum(), unruled, 0);
        }
        if (!certain.isQuorate()) {
            Ahead less = certain.recusedAsIn(hoped);
            String head = "Item " + number + " may be inquorate for " + less.falling(body) + when + ": ";
            String detail = "without the "
                    + (unruled == 1 ? "member whose interest is" : unruled + " members whose interests are")
                    + " not yet ruled on, " + less.shortfalls() + ".";
            return new QuorumForecast(
                    body.name(), Prospect.DEPENDS_ON_RULINGS, head + detail, detail, less.quorum(), unruled, 0);
        }
        List<String> tight = tight(body, terms, room, certain);
        int spare = tight.isEmpty() ? Math.max(1, certain.surplus()) : 0;
        String head = "Item " + number + " will be quorate" + when + "; ";
        String detail = (spare > 0
                        ? "it can bear " + spare + " more absence" + (spare == 1 ? "" : "s")
                        : String.join("; ", tight))
                + "." + stillToRule(unruled);
        return new QuorumForecast(
                body.name(), Prospect.QUORATE, head + detail, detail, certain.quorum(), unruled, spare);
    }

    private static String stillToRule(int unruled) {
        return unruled == 0
                ? ""
                : " " + unruled + (unruled == 1 ? " declared interest is" : " declared interests are")
                        + " not yet ruled on.";
    }

    /** The parts of the quorum that one more absence would break, in words; found by letting each person be away. */
    private static List<String> tight(DecidingBody body, Provisions terms, Room room, Ahead certain) {
        List<Integer> missed =
                new ArrayList<>(certain.quorum().stream().map(line -> 0).toList());
        for (PersonId person : room.present()) {
            List<QuorumLine> without =
                    Ahead.of(body, terms, room.without(person)).quorum();
            for (int part = 0; part < without.size(); part++) {
                if (!without.get(part).isMet()) {
                    missed.set(part, missed.get(part) + 1);
                }
            }
        }
        List<String> tight = new ArrayList<>();
        for (int part = 0; part < missed.size(); part++) {
            if (missed.get(part) > 0) {
                tight.add(certain.cannotBeMissed(part, missed.get(part)));
            }
        }
        return tight.stream().distinct().toList();
    }

    /** The roll and the quorum of one body in a room to come. */
    private record Ahead(Rules rules, Roll roll, List<QuorumLine> quorum) {
        static Ahead of(DecidingBody body, Provisions terms, Room room) {
            Rules rules = body.rules(terms, "");
            Roll roll = Roll.call(room, terms.voting(), body.members());
            return new Ahead(rules, roll, Reckoning.reckonQuorum(rules, roll));
        }

        /** The same, where only those are said to be recused who are so in the other one. */
        Ahead recusedAsIn(Ahead other) {
            List<QuorumLine> lines = new ArrayList<>();
            for (int part = 0; part < quorum.size(); part++) {
                QuorumLine line = quorum.get(part);
                lines.add(new QuorumLine(
                        line.asks(),
                        line.organisation(),
                        line.organisationName(),
                        line.seatClass(),
                        line.needed(),
                        line.have(),
                        other.quorum().get(part).recused()));
            }
            return new Ahead(rules, roll, lines);
        }

        boolean isQuorate() {
            return quorum.stream().allMatch(QuorumLine::isMet);
        }

        boolean entitles(PersonId person) {
            return roll.lines().stream().anyMatch(line -> line.isEntitled() && person.equals(line.person()));
        }

        private List<QuorumLine> unmet() {
            return quorum.stream().filter(line -> !line.isMet()).toList();
        }

        String shortfalls() {
            return unmet().stream().map(QuorumLine::wordsAhead).collect(Collectors.joining("; "));
        }

        /** For whom it falls short: the organisations of which somebody is missing, else the body as a whole. */
        String falling(DecidingBody body) {
            String organisations = unmet().stream()
                    .map(QuorumLine::organisationName)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" and "));
            return body.seat() != null || organisations.isEmpty() ? body.name() : organisations;
        }

        /** How many more there are than are needed, in the part of the quorum that has the fewest. */
        int surplus() {
            return quorum.stream()
                    .mapToInt(line -> line.asks() == QuorumLine.Asks.CHAIR
                            ? roll.countOfficers() - 1
                            : line.have() - line.needed())
                    .min()
                    .orElse(0);
        }

        String cannotBeMissed(int part, int persons) {
            QuorumLine line = quorum.get(part);
            if (line.asks() == QuorumLine.Asks.CHAIR) {
                return "whoever is to preside cannot be missed";
            }
            Minimum minimum = rules.quorum().get(part);
            int all = roll.countPersons(minimum);
            String noun = line.seatClass() == null
                    ? "voting member"
                    : line.seatClass().words();
            String of = line.organisationName().isEmpty() ? "" : " of " + line.organisationName();
            return persons >= all
                    ? "no " + noun + of + " can be missed"
                    : persons + " of the " + all + " " + noun + "s" + of + " cannot be missed";
        }
    }
}
