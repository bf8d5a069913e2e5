import { type GenericSchema, type InferOutput } from 'valibot';
export declare const linkSchema: import("valibot").ObjectSchema<{
    readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
    readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
}, "an object { … }">;
export declare const imageSchema: import("valibot").ObjectSchema<{
    readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF">]>;
    readonly alt: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
}, "an object { … }">;
export declare const levelTextsSchema: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">;
declare const _nodeText: import("valibot").ObjectSchema<{
    id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    color: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>;
    icon: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    aliases: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    toolkit: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
    }, "an object { … }">, undefined>;
    resources: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
    }, "an object { … }">, "a list [ … ]">, undefined>;
    levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
    hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
    replaceItems: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
}, "an object { … }">;
export type NodeConfig = InferOutput<typeof _nodeText> & {
    items?: NodeConfig[];
};
export declare const nodeSchema: GenericSchema<NodeConfig> & {
    readonly entries: Readonly<Record<keyof NodeConfig, GenericSchema>>;
};
export declare const ringSchema: import("valibot").ObjectSchema<{
    readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly color: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>;
    readonly icon: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly aliases: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    readonly toolkit: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
    }, "an object { … }">, undefined>;
    readonly resources: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
    }, "an object { … }">, "a list [ … ]">, undefined>;
    readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
    readonly hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
    readonly replaceItems: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
    readonly items: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").LazySchema<GenericSchema<NodeConfig>>, "a list [ … ]">, undefined>;
    readonly kind: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["outcomes", "experiences", "conditions"], `one of ${string}`>, undefined>;
}, "an object { … }">;
export declare const relationSchema: import("valibot").ObjectSchema<{
    readonly from: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    readonly to: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    readonly hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
}, "an object { … }">;
export declare const centerSchema: import("valibot").ObjectSchema<{
    readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly image: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF">]>;
        readonly alt: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    }, "an object { … }">, undefined>;
}, "an object { … }">;
export declare const frameworkSchema: import("valibot").ObjectSchema<{
    readonly extends: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["learner-centered", "none"], `one of ${string}`>, undefined>;
    readonly id: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, undefined>;
    readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly source: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
    }, "an object { … }">, undefined>;
    readonly center: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly image: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF">]>;
            readonly alt: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        }, "an object { … }">, undefined>;
    }, "an object { … }">, undefined>;
    readonly rings: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
        readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
        readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly color: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>;
        readonly icon: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly aliases: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
        readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
        readonly toolkit: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
            readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
        }, "an object { … }">, undefined>;
        readonly resources: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
            readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
            readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
        }, "an object { … }">, "a list [ … ]">, undefined>;
        readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
        readonly hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
        readonly replaceItems: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
        readonly items: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").LazySchema<GenericSchema<NodeConfig>>, "a list [ … ]">, undefined>;
        readonly kind: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["outcomes", "experiences", "conditions"], `one of ${string}`>, undefined>;
    }, "an object { … }">, "a list [ … ]">, undefined>;
    readonly links: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly from: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
        readonly to: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
        readonly hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
    }, "an object { … }">, "a list [ … ]">, undefined>;
}, "an object { … }">;
export declare const diagramSchema: import("valibot").ObjectSchema<{
    readonly start: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, undefined>;
}, "an object { … }">;
export declare const statusSchema: import("valibot").ObjectSchema<{
    readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
}, "an object { … }">;
export declare const practicesSchema: import("valibot").ObjectSchema<{
    readonly statuses: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ArraySchema<import("valibot").UnionSchema<[import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, import("valibot").ObjectSchema<{
        readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    }, "an object { … }">], "an id or { \"id\": …, \"label\": … }">, "a list [ … ]">, import("valibot").MinLengthAction<(string | {
        id: string;
        label?: string;
    })[], 1, "at least one status">]>, undefined>;
}, "an object { … }">;
export declare const levelSchema: import("valibot").ObjectSchema<{
    readonly value: import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">]>;
    readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
    readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
}, "an object { … }">;
export declare const scaleSchema: import("valibot").ObjectSchema<{
    readonly levels: import("valibot").SchemaWithPipe<readonly [import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly value: import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">]>;
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    }, "an object { … }">, "a list [ … ]">, import("valibot").MinLengthAction<{
        value: number;
        label: string;
        description?: string;
    }[], 3, "from 3 to 7 levels, each value higher than the one before">, import("valibot").MaxLengthAction<{
        value: number;
        label: string;
        description?: string;
    }[], 7, "from 3 to 7 levels, each value higher than the one before">, import("valibot").CheckAction<{
        value: number;
        label: string;
        description?: string;
    }[], "from 3 to 7 levels, each value higher than the one before">]>;
}, "an object { … }">;
export declare const targetSchema: import("valibot").ObjectSchema<{
    readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
    readonly ratings: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").NumberSchema<"a number">, "an object { … }">;
}, "an object { … }">;
export declare const seriesSchema: import("valibot").ObjectSchema<{
    readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly group: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly period: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly n: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">, import("valibot").MinValueAction<number, 0, "a number that is not negative">]>, undefined>;
    readonly ratings: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").NullableSchema<import("valibot").NumberSchema<"a number">, undefined>, "an object { … }">;
}, "an object { … }">;
export declare const groupSchema: import("valibot").ObjectSchema<{
    readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
    readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
}, "an object { … }">;
export declare const responsesSchema: import("valibot").ObjectSchema<{
    readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of a file: http:, https: or relative">]>;
    readonly period: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly columns: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "an object { … }">, undefined>;
}, "an object { … }">;
export declare const readinessSchema: import("valibot").ObjectSchema<{
    readonly scale: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly levels: import("valibot").SchemaWithPipe<readonly [import("valibot").ArraySchema<import("valibot").ObjectSchema<{
            readonly value: import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">]>;
            readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
            readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        }, "an object { … }">, "a list [ … ]">, import("valibot").MinLengthAction<{
            value: number;
            label: string;
            description?: string;
        }[], 3, "from 3 to 7 levels, each value higher than the one before">, import("valibot").MaxLengthAction<{
            value: number;
            label: string;
            description?: string;
        }[], 7, "from 3 to 7 levels, each value higher than the one before">, import("valibot").CheckAction<{
            value: number;
            label: string;
            description?: string;
        }[], "from 3 to 7 levels, each value higher than the one before">]>;
    }, "an object { … }">, undefined>;
    readonly target: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
        readonly ratings: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").NumberSchema<"a number">, "an object { … }">;
    }, "an object { … }">, undefined>;
    readonly groups: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").UnionSchema<[import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, import("valibot").ObjectSchema<{
        readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    }, "an object { … }">], "an id or { \"id\": …, \"label\": … }">, "a list [ … ]">, undefined>;
    readonly series: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly group: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly period: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly n: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">, import("valibot").MinValueAction<number, 0, "a number that is not negative">]>, undefined>;
        readonly ratings: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").NullableSchema<import("valibot").NumberSchema<"a number">, undefined>, "an object { … }">;
    }, "an object { … }">, "a list [ … ]">, undefined>;
    readonly responses: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of a file: http:, https: or relative">]>;
        readonly period: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly columns: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "an object { … }">, undefined>;
    }, "an object { … }">, undefined>;
    readonly minN: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">, import("valibot").MinValueAction<number, 0, "a number that is not negative">]>, undefined>;
}, "an object { … }">;
export declare const colorsSchema: import("valibot").ObjectSchema<Record<import("./theme-tokens.js").ThemeColor, import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>>, "an object { … }">;
export declare const themeSchema: import("valibot").ObjectSchema<{
    readonly colors: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<Record<import("./theme-tokens.js").ThemeColor, import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>>, "an object { … }">, undefined>;
    readonly scheme: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["auto", "light", "dark"], `one of ${string}`>, undefined>;
    readonly radius: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["sharp", "soft", "round"], `one of ${string}`>, undefined>;
    readonly density: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["compact", "regular", "roomy"], `one of ${string}`>, undefined>;
}, "an object { … }">;
export declare const translatedTextSchema: import("valibot").ObjectSchema<{
    readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
    readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
}, "an object { … }">;
export declare const translatedCenterSchema: import("valibot").ObjectSchema<{
    readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
}, "an object { … }">;
export declare const translatedFrameworkSchema: import("valibot").ObjectSchema<{
    readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly center: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    }, "an object { … }">, undefined>;
    readonly items: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
        readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
        readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
        readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
    }, "an object { … }">, "an object { … }">, undefined>;
}, "an object { … }">;
export declare const translatedLevelSchema: import("valibot").ObjectSchema<{
    readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
}, "an object { … }">;
export declare const translatedLabelSchema: import("valibot").ObjectSchema<{
    readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
}, "an object { … }">;
export declare const translatedReadinessSchema: import("valibot").ObjectSchema<{
    readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    }, "an object { … }">, "an object { … }">, undefined>;
    readonly groups: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    }, "an object { … }">, "an object { … }">, undefined>;
    readonly series: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    }, "an object { … }">, "an object { … }">, undefined>;
    readonly target: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
    }, "an object { … }">, undefined>;
}, "an object { … }">;
export declare const translationSchema: import("valibot").ObjectSchema<{
    readonly framework: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly center: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        }, "an object { … }">, undefined>;
        readonly items: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
            readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
            readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
            readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
        }, "an object { … }">, "an object { … }">, undefined>;
    }, "an object { … }">, undefined>;
    readonly readiness: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
        }, "an object { … }">, "an object { … }">, undefined>;
        readonly groups: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        }, "an object { … }">, "an object { … }">, undefined>;
        readonly series: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        }, "an object { … }">, "an object { … }">, undefined>;
        readonly target: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        }, "an object { … }">, undefined>;
    }, "an object { … }">, undefined>;
    readonly statuses: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "an object { … }">, undefined>;
    readonly strings: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
}, "an object { … }">;
export declare const configSchema: import("valibot").ObjectSchema<{
    readonly $schema: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
    readonly version: import("valibot").ExactOptionalSchema<import("valibot").LiteralSchema<1, "the number 1">, undefined>;
    readonly locale: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a language tag such as \"es\" or \"pt-BR\"">]>, undefined>;
    readonly framework: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly extends: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["learner-centered", "none"], `one of ${string}`>, undefined>;
        readonly id: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, undefined>;
        readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        readonly source: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
            readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
        }, "an object { … }">, undefined>;
        readonly center: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly image: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
                readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF">]>;
                readonly alt: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            }, "an object { … }">, undefined>;
        }, "an object { … }">, undefined>;
        readonly rings: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
            readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
            readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
            readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly color: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>;
            readonly icon: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            readonly aliases: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
            readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
            readonly toolkit: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
                readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
                readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
            }, "an object { … }">, undefined>;
            readonly resources: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
                readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
                readonly href: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
            }, "an object { … }">, "a list [ … ]">, undefined>;
            readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
            readonly hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
            readonly replaceItems: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
            readonly items: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").LazySchema<GenericSchema<NodeConfig>>, "a list [ … ]">, undefined>;
            readonly kind: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["outcomes", "experiences", "conditions"], `one of ${string}`>, undefined>;
        }, "an object { … }">, "a list [ … ]">, undefined>;
        readonly links: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
            readonly from: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
            readonly to: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
            readonly hidden: import("valibot").ExactOptionalSchema<import("valibot").BooleanSchema<"true or false">, undefined>;
        }, "an object { … }">, "a list [ … ]">, undefined>;
    }, "an object { … }">, undefined>;
    readonly diagram: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly start: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, undefined>;
    }, "an object { … }">, undefined>;
    readonly practices: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly statuses: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").ArraySchema<import("valibot").UnionSchema<[import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, import("valibot").ObjectSchema<{
            readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        }, "an object { … }">], "an id or { \"id\": …, \"label\": … }">, "a list [ … ]">, import("valibot").MinLengthAction<(string | {
            id: string;
            label?: string;
        })[], 1, "at least one status">]>, undefined>;
    }, "an object { … }">, undefined>;
    readonly readiness: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly scale: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly levels: import("valibot").SchemaWithPipe<readonly [import("valibot").ArraySchema<import("valibot").ObjectSchema<{
                readonly value: import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">]>;
                readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
                readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            }, "an object { … }">, "a list [ … ]">, import("valibot").MinLengthAction<{
                value: number;
                label: string;
                description?: string;
            }[], 3, "from 3 to 7 levels, each value higher than the one before">, import("valibot").MaxLengthAction<{
                value: number;
                label: string;
                description?: string;
            }[], 7, "from 3 to 7 levels, each value higher than the one before">, import("valibot").CheckAction<{
                value: number;
                label: string;
                description?: string;
            }[], "from 3 to 7 levels, each value higher than the one before">]>;
        }, "an object { … }">, undefined>;
        readonly target: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly label: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
            readonly ratings: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").NumberSchema<"a number">, "an object { … }">;
        }, "an object { … }">, undefined>;
        readonly groups: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").UnionSchema<[import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>, import("valibot").ObjectSchema<{
            readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
        }, "an object { … }">], "an id or { \"id\": …, \"label\": … }">, "a list [ … ]">, undefined>;
        readonly series: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").ObjectSchema<{
            readonly id: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
            readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly group: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly period: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly n: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">, import("valibot").MinValueAction<number, 0, "a number that is not negative">]>, undefined>;
            readonly ratings: import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").NullableSchema<import("valibot").NumberSchema<"a number">, undefined>, "an object { … }">;
        }, "an object { … }">, "a list [ … ]">, undefined>;
        readonly responses: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly src: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of a file: http:, https: or relative">]>;
            readonly period: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly columns: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "an object { … }">, undefined>;
        }, "an object { … }">, undefined>;
        readonly minN: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">, import("valibot").MinValueAction<number, 0, "a number that is not negative">]>, undefined>;
    }, "an object { … }">, undefined>;
    readonly theme: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
        readonly colors: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<Record<import("./theme-tokens.js").ThemeColor, import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>, undefined>>, "an object { … }">, undefined>;
        readonly scheme: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["auto", "light", "dark"], `one of ${string}`>, undefined>;
        readonly radius: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["sharp", "soft", "round"], `one of ${string}`>, undefined>;
        readonly density: import("valibot").ExactOptionalSchema<import("valibot").PicklistSchema<readonly ["compact", "regular", "roomy"], `one of ${string}`>, undefined>;
    }, "an object { … }">, undefined>;
    readonly translations: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a language tag such as \"es\" or \"pt-BR\"">]>, import("valibot").ObjectSchema<{
        readonly framework: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            readonly center: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
                readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            }, "an object { … }">, undefined>;
            readonly items: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
                readonly title: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
                readonly shortTitle: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
                readonly summary: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
                readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
                readonly statement: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
                readonly steps: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
                readonly question: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
                readonly tags: import("valibot").ExactOptionalSchema<import("valibot").ArraySchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "a list [ … ]">, undefined>;
                readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
            }, "an object { … }">, "an object { … }">, undefined>;
        }, "an object { … }">, undefined>;
        readonly readiness: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
            readonly levels: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
                readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
                readonly description: import("valibot").ExactOptionalSchema<import("valibot").StringSchema<string>, undefined>;
            }, "an object { … }">, "an object { … }">, undefined>;
            readonly groups: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
                readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            }, "an object { … }">, "an object { … }">, undefined>;
            readonly series: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").ObjectSchema<{
                readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            }, "an object { … }">, "an object { … }">, undefined>;
            readonly target: import("valibot").ExactOptionalSchema<import("valibot").ObjectSchema<{
                readonly label: import("valibot").ExactOptionalSchema<import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, undefined>;
            }, "an object { … }">, undefined>;
        }, "an object { … }">, undefined>;
        readonly statuses: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>, "an object { … }">, undefined>;
        readonly strings: import("valibot").ExactOptionalSchema<import("valibot").RecordSchema<import("valibot").StringSchema<undefined>, import("valibot").StringSchema<string>, "an object { … }">, undefined>;
    }, "an object { … }">, "an object { … }">, undefined>;
}, "an object { … }">;
export {};
