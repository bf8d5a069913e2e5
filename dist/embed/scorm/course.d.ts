/** One launch of a package in a learning system. */
export declare class Course {
    #private;
    private constructor();
    /** Finds the system around a window and begins; null where there is none, or it refuses. */
    static open(view: Window): Course | null;
    /** Longest `suspend_data`. */
    get limit(): number;
    get suspendData(): string;
    /** Keeps text for the next launch. */
    suspend(data: string): void;
    get isComplete(): boolean;
    complete(): void;
    /** @param share 0 to 1 */
    score(share: number): void;
    /** Ends the launch; a later one goes on from here. */
    close(): void;
}
