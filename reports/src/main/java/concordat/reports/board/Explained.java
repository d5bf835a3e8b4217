package concordat.reports.board;

/**
 * What stands under the title of each sheet.
 *
 * @param scope committee, date and classification, so that a sheet alone still says what it is
 * @param notes where terms are explained
 */
record Explained(String scope, Notes notes) {

    /** The scope, with references to the notes on those terms (XL-5). */
    String with(String... terms) {
        StringBuilder text = new StringBuilder(scope).append('.');
        for (String term : terms) {
            text.append(notes.reference(term));
        }
        return text.toString();
    }
}
