package concordat.domain.paper;

import concordat.domain.meeting.Purpose;
import concordat.domain.shared.Part;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a paper (MT-10; domain.md, 6.9). While it is written anything may be missing; {@link #missing} says what a paper
 * cannot be handed in without.
 *
 * @param previouslyConsideredBy which bodies have considered it before; "None" if none has
 * @param objective the strategic objective that it serves
 * @param risk the principal or strategic risk that it bears on
 * @param assurance how far it assures; asked of papers for assurance
 * @param qualityDomain the domain of the Care Quality Commission, such as "Well-led"; may be empty
 * @param financial what it costs or saves; may be empty
 * @param publication what holds for publication and freedom of information; may be empty
 * @param noPatientData that it holds no patient-identifiable information (RC-7)
 * @param wholePaper that nothing follows but attachments: the cover sheet is the paper
 */
@Embeddable
public record CoverSheet(
        @Column(name = "title", nullable = false) String title,
        @Enumerated(EnumType.STRING) @Column(name = "purpose", nullable = false) Purpose purpose,
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false) Part part,
        @Column(name = "summary", nullable = false) String summary,
        @Column(name = "recommendation", nullable = false) String recommendation,
        @Column(name = "previously_considered_by", nullable = false) String previouslyConsideredBy,
        @Column(name = "objective", nullable = false) String objective,
        @Column(name = "risk", nullable = false) String risk,
        @Enumerated(EnumType.STRING) @Column(name = "assurance") @Nullable AssuranceLevel assurance,
        @Column(name = "equality_impact", nullable = false) String equalityImpact,
        @Column(name = "quality_domain", nullable = false) String qualityDomain,
        @Column(name = "financial", nullable = false) String financial,
        @Column(name = "publication", nullable = false) String publication,
        @Column(name = "no_patient_data", nullable = false) boolean noPatientData,
        @Column(name = "whole_paper", nullable = false) boolean wholePaper) {

    /** @throws IllegalArgumentException if a text is too long, or holds what cannot be shown */
    public CoverSheet {
        title = Text.optional("title", title, Text.LINE);
        summary = Text.optional("executive summary", summary, Text.BODY);
        recommendation = Text.optional("recommendation", recommendation, Text.SENTENCE);
        previouslyConsideredBy = Text.optional("bodies that considered it", previouslyConsideredBy, Text.SENTENCE);
        objective = Text.optional("strategic objective", objective, Text.SENTENCE);
        risk = Text.optional("strategic risk", risk, Text.SENTENCE);
        equalityImpact = Text.optional("equality impact", equalityImpact, Text.SENTENCE);
        qualityDomain = Text.optional("quality domain", qualityDomain, Text.LINE);
        financial = Text.optional("financial implications", financial, Text.SENTENCE);
        publication = Text.optional("statement on publication", publication, Text.SENTENCE);
    }

    /** One that nothing has been written on yet, for an item of that title, purpose and part. */
    public static CoverSheet blank(String title, Purpose purpose, Part part) {
        return new CoverSheet(title, purpose, part, "", "", "", "", "", null, "", "", "", "", false, false);
    }

    /** What is missing that a paper cannot be handed in without, in the order of the sheet (MT-10). */
    public List<Field> missing() {
        List<Field> missing = new ArrayList<>();
        ask(title, Field.TITLE, missing);
        ask(summary, Field.SUMMARY, missing);
        ask(recommendation, Field.RECOMMENDATION, missing);
        ask(previouslyConsideredBy, Field.PREVIOUSLY_CONSIDERED_BY, missing);
        ask(objective, Field.OBJECTIVE, missing);
        ask(risk, Field.RISK, missing);
        if (purpose == Purpose.ASSURANCE && assurance == null) {
            missing.add(Field.ASSURANCE);
        }
        ask(equalityImpact, Field.EQUALITY_IMPACT, missing);
        return List.copyOf(missing);
    }

    private static void ask(String entered, Field field, List<Field> missing) {
        if (entered.isEmpty()) {
            missing.add(field);
        }
    }

    /** What a paper cannot be handed in without. */
    public enum Field {
        TITLE("title", "title"),
        SUMMARY("summary", "executive summary"),
        RECOMMENDATION("recommendation", "recommendation"),
        PREVIOUSLY_CONSIDERED_BY("previouslyConsideredBy", "who considered it before, or “None”"),
        OBJECTIVE("objective", "strategic objective"),
        RISK("risk", "strategic risk"),
        ASSURANCE("assurance", "level of assurance"),
        EQUALITY_IMPACT("equalityImpact", "equality impact");

        private final String key;
        private final String words;

        Field(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** The name of the component, by which a form knows it. */
        public String key() {
            return key;
        }

        /** What people call it, within a sentence. */
        public String words() {
            return words;
        }
    }
}
