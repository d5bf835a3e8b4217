package concordat.web.look;

/**
 * One answer to choose: in a select, as a radio, as a checkbox, in a filter.
 *
 * @param value what the page bean receives
 * @param label what people read
 * @param hint a sentence below the label of a radio or checkbox; empty for none
 */
public record Option(Object value, String label, String hint) {

    public static Option of(Object value, String label) {
        return new Option(value, label, "");
    }
}
