package concordat.domain.agreement.dispute;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsInForce;
import java.util.List;
import java.util.stream.Stream;

/** The ladder that a dispute climbs, from the first step to the last (AG-8). */
public record Ladder(List<LadderStep> steps) {
    /** The most steps that a ladder has. */
    public static final int MOST = 8;

    /** @throws IllegalArgumentException if it has no step, or too many */
    public Ladder {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST) {
            throw new IllegalArgumentException("The ladder of a dispute has 1 to " + MOST + " steps.");
        }
    }

    /** The usual one of a partnership, with the times that hold on a day; a step without time is left out. */
    static Ladder usual(SettingsInForce settings) {
        return new Ladder(Stream.of(Usual.values())
                .filter(step -> settings.value(step.time) > 0)
                .map(step -> new LadderStep(step.words, settings.value(step.time)))
                .toList());
    }

    private enum Usual {
        LEADS("Operational leads", Setting.DISPUTE_LEADS_DAYS),
        SPONSORS("Executive sponsors", Setting.DISPUTE_SPONSORS_DAYS),
        CHIEFS("Chief executives and Vice-Chancellor", Setting.DISPUTE_CHIEFS_DAYS),
        MEDIATION("Mediation (CEDR)", Setting.DISPUTE_MEDIATION_DAYS);

        private final String words;
        private final Setting time;

        Usual(String words, Setting time) {
            this.words = words;
            this.time = time;
        }
    }
}
