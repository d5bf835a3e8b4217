package concordat.web.risk;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.risk.HeatMap;
import concordat.domain.risk.PrincipalRiskFilter;
import concordat.domain.risk.PrincipalRiskOrder;
import concordat.domain.risk.PrincipalRiskRow;
import concordat.domain.risk.RatedPrincipalRisk;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import concordat.web.partner.ChosenPartnership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of the principal risks of a partnership, with the map of how many stand where. */
@Named
@RequestScoped
public class PrincipalRisksPage {
    private static final int CELL = 104;
    private static final int LEFT = 150;

    private final Query query;
    private final List<Option> holders;
    private final List<Option> committees;
    private final Page<RatedPrincipalRisk> page;
    private final HeatMap map;
    private final boolean recording;

    @Inject
    PrincipalRisksPage(
            ReadingPrincipalRisks reading, ReadingCommittees committees, ChosenPartnership chosen, Query query) {
        this.query = query;
        holders = PrincipalRiskForm.partners(chosen.sheet());
        this.committees = PrincipalRiskForm.committees(chosen.sheet(), committees);
        recording = !reading.served().isEmpty();
        PrincipalRiskFilter filter = new PrincipalRiskFilter(
                chosen.sheet().id(),
                choice("category", RiskCategory.values()),
                id("holder", holders, OrganisationId::new),
                choice("band", RiskBand.values()),
                id("committee", this.committees, CommitteeId::new),
                cell(),
                query.is("state", "closed"));
        PrincipalRiskOrder order = choice("sort", PrincipalRiskOrder.values());
        page = reading.register(
                filter, order == null ? PrincipalRiskOrder.GRAVEST : order, Keyset.after(query.get("after")));
        map = reading.heatMap(filter);
    }

    private <E extends Enum<E>> @Nullable E choice(String name, E[] among) {
        return Arrays.stream(among)
                .filter(each -> query.is(name, each.name()))
                .findFirst()
                .orElse(null);
    }

    private <T> @Nullable T id(String name, List<Option> among, Function<UUID, T> type) {
        return among.stream()
                .filter(each -> query.is(name, each.value()))
                .findFirst()
                .map(each -> type.apply(UUID.fromString(each.value().toString())))
                .orElse(null);
    }

    private @Nullable RiskScore cell() {
        String cell = query.get("cell");
        return cell.matches("[1-5]x[1-5]") ? new RiskScore(cell.charAt(0) - '0', cell.charAt(2) - '0') : null;
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    /** Whether the reader could put principal risks on record. */
    public boolean isRecording() {
        return recording;
    }

    public List<Option> getCategories() {
        return Arrays.stream(RiskCategory.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getBands() {
        return Arrays.stream(RiskBand.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getOrders() {
        return Arrays.stream(PrincipalRiskOrder.values())
                .filter(each -> each != PrincipalRiskOrder.GRAVEST)
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public List<Option> getHolders() {
        return holders;
    }

    public List<Option> getCommittees() {
        return committees;
    }

    public List<Option> getStates() {
        return List.of(Option.of("closed", "Closed"));
    }

    /** Whether there is anything on the map. */
    public boolean isMapped() {
        return map.total() > 0;
    }

    /** What the map says, in a sentence. */
    public String getSummary() {
        return Words.count(map.total(), "scored risk", "scored risks") + " by consequence and likelihood"
                + (query.get("holder").isEmpty()
                        ? ", each by the highest score of its holders."
                        : ", by the scores of the chosen partner.");
    }

    public List<Option> getConsequences() {
        return ScoreForm.CONSEQUENCES;
    }

    /** The rows of the map from the most likely down. */
    public List<Line> getLines() {
        return map.rows().stream()
                .map(row -> {
                    int likelihood = row.get(0).score().likelihood();
                    return new Line(
                            ScoreForm.LIKELIHOODS.get(likelihood - 1).label(),
                            (RiskScore.HIGHEST - likelihood) * CELL / 2 + CELL / 4 + 5,
                            row.stream().map(this::place).toList());
                })
                .toList();
    }

    private Place place(HeatMap.Cell cell) {
        RiskScore score = cell.score();
        return new Place(
                LEFT + (score.consequence() - 1) * CELL,
                (RiskScore.HIGHEST - score.likelihood()) * CELL / 2,
                cell.risks(),
                cell.band().words(),
                ScoreForm.tone(cell.band()),
                ScoreForm.CONSEQUENCES.get(score.consequence() - 1).label(),
                query.with("cell", score.consequence() + "x" + score.likelihood()),
                score.words());
    }

    /** The names of consequences below the map. */
    public List<Label> getLabels() {
        return ScoreForm.CONSEQUENCES.stream()
                .map(each -> new Label(LEFT + ((int) each.value() - 1) * CELL + CELL / 2, each.label()))
                .toList();
    }

    /** A name below the map. */
    public record Label(int x, String text) {}

    /** A row of the map. */
    public record Line(String likelihood, int y, List<Place> places) {}

    /** A place of the map. */
    public record Place(
            int x, int y, int risks, String band, String tone, String consequence, String address, String score) {
        public boolean isBare() {
            return risks == 0;
        }

        /** Where its count is written. */
        public int getMiddle() {
            return x + CELL / 2;
        }
    }

    /** A risk as the register shows it. */
    public record Row(
            String id,
            String reference,
            String event,
            String objective,
            String category,
            String committee,
            boolean confidential,
            List<Score> scores,
            String review,
            int missing) {
        static Row of(RatedPrincipalRisk rated) {
            PrincipalRiskRow row = rated.risk();
            return new Row(
                    row.id().value().toString(),
                    row.reference(),
                    row.event(),
                    row.objective().isEmpty() ? "not recorded" : row.objective(),
                    row.category().words(),
                    row.committeeName(),
                    row.confidential(),
                    rated.holders().stream().map(Score::of).toList(),
                    Words.date(row.nextReview()),
                    row.missing().size());
        }
    }

    /** How a holder scores a risk. */
    public record Score(String holder, String text, String tone, String trend) {
        static Score of(RatedPrincipalRisk.RatedHolder rated) {
            var scores = rated.held().scores();
            var band = rated.band();
            return scores == null || band == null
                    ? new Score(rated.held().name(), "Not scored yet", "neutral", "")
                    : new Score(
                            rated.held().name(),
                            band.words() + ": " + scores.current().words(),
                            ScoreForm.tone(band),
                            rated.held().trend().map(each -> each.words()).orElse(""));
        }
    }
}
