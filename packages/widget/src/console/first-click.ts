/** Presses at the first click of several: the second of a double click may land on what has moved under the pointer meanwhile. */
export const firstClick =
  (press: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) press();
  };
