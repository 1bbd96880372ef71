package org.sanji.portal.internal;

import java.net.URI;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.security.Limit;

/**
 * What a bureau says and allows on its public pages ({@code config/portal.yml}).
 *
 * @param site public address without a trailing slash, empty when the visitor's own address is to be used
 * @param maxRequests requests in one form
 * @param maxSignatories names in one joint petition
 * @param submitPerAddress forms from one network address
 * @param trackPerNumber wrong look-ups of one number
 * @param trackPerAddress wrong look-ups from one network address
 * @param answerMillis a look-up takes at least this long, so that its time tells nothing
 */
public record PortalSettings(
        Place place,
        String site,
        int maxRequests,
        int maxSignatories,
        Limit submitPerAddress,
        Limit trackPerNumber,
        Limit trackPerAddress,
        int answerMillis) {

    private static final String NAME = "portal.yml";
    private static final int LONGEST_ANSWER = 5000;

    /**
     * Where the centre is found.
     *
     * @param example the values are placeholders, and the pages say so
     */
    public record Place(
            String name, String address, String postcode, String phone, String fax, String hours, boolean example) {}

    /** Reads the file; a wrong one is a ConfigProblem with its line. */
    public static PortalSettings load(ConfigFiles files) {
        var root = ConfigNode.of(files, NAME).only("place", "site", "form", "track");
        var form = root.get("form").only("maxRequests", "maxSignatories", "perAddress");
        var track = root.get("track").only("perNumber", "perAddress", "answerMillis");
        var answer = track.get("answerMillis");
        if (answer.integer() < 0 || answer.integer() > LONGEST_ANSWER) {
            throw answer.problem("must be between 0 and " + LONGEST_ANSWER);
        }
        return new PortalSettings(
                place(root.get("place")),
                site(root.get("site")),
                form.get("maxRequests").positive(),
                form.get("maxSignatories").positive(),
                Limit.of(form.get("perAddress")),
                Limit.of(track.get("perNumber")),
                Limit.of(track.get("perAddress")),
                answer.integer());
    }

    private static Place place(ConfigNode node) {
        node.only("name", "address", "postcode", "phone", "fax", "hours", "example");
        return new Place(
                node.get("name").text(),
                node.get("address").text(),
                node.get("postcode").text(),
                node.get("phone").text(),
                node.get("fax").text(),
                node.get("hours").text(),
                node.get("example").yes());
    }

    private static String site(ConfigNode node) {
        var text = node.textOrBlank().replaceAll("/+$", "");
        if (!text.isEmpty() && !text.matches("https?://[A-Za-z0-9.:\\[\\]_-]+(/[A-Za-z0-9._~/-]*)?")) {
            throw node.problem("`" + text + "` is no address like https://xf.example.gov.cn");
        }
        return text.isEmpty() ? "" : URI.create(text).toString();
    }
}
