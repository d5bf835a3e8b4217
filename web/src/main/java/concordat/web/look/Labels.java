package concordat.web.look;

import jakarta.faces.component.UIComponent;

/** The name of a field as its messages call it. */
final class Labels {
    private Labels() {}

    static String of(UIComponent input) {
        return input.getAttributes().get("label") instanceof String label && !label.isBlank() ? label : "This";
    }
}
