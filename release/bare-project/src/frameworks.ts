/** Their own tools check how Vue and Svelte are used: here, that the types themselves are sound. */
import '@slotkit/widget/svelte';
import '@slotkit/widget/vue';
