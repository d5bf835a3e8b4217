package concordat.reports.workbook;

/** Words on a coloured ground; the words alone say everything (XL-4). */
public record Tag(Tone tone, String words) {
    public Tag {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A tag says in words what its colour says");
        }
    }
}
