package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the map of the members that a shape does not know, as JSON text by name. */
@JacksonAnnotationsInside
@JsonAnySetter
@JsonDeserialize(contentUsing = RawJson.class)
@JsonProperty("\0") // Jackson takes the map for a member of that name; Ozon may well call one of its own "unknown"
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface UnknownMembers {}
