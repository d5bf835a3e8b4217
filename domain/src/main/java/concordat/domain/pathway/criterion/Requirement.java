package concordat.domain.pathway.criterion;

import concordat.domain.shared.Text;

/**
 * What a criterion asks for, in one version (US-4).
 *
 * @param text what has to be true
 * @param source who asks for it, and in which document; as far as is known
 * @param confirmed whether that has been checked with whoever asks for it, so that it is no more remembered than known
 */
public record Requirement(String text, Threshold threshold, String source, boolean confirmed) {
    /** @throws IllegalArgumentException if the text or the source is missing, or something is too long */
    public Requirement {
        text = Text.required("criterion", text, Text.SENTENCE);
        source = Text.required("source", source, Text.SENTENCE);
    }
}
