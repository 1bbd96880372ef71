package org.sanji.portal.ui;

import org.sanji.organization.Categories;
import org.sanji.organization.Townships;
import org.sanji.portal.internal.PortalSettings;
import org.springframework.stereotype.Component;

/** What the form offers to choose from. */
@Component
record FormParts(Townships townships, Categories categories, PortalSettings settings) {}
