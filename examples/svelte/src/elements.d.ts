// What the elements take, for the editor and the compiler.
import '@slotkit/widget/svelte';
